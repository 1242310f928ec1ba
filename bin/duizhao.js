#!/usr/bin/env node
import {main} from '../dist/cli/main.js'
import {nodeTerminal} from '../dist/cli/terminal.js'

process.exitCode = await main(process.argv.slice(2), nodeTerminal())
