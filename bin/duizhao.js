#!/usr/bin/env node
import {main} from '../dist/cli/main.js'
import {nodeTerminal} from '../dist/cli/terminal.js'

const status = await main(process.argv.slice(2), nodeTerminal())
// It stands already where the result could not be written.
process.exitCode ??= status
