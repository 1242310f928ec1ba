#!/usr/bin/env node
import {main, nodeTerminal} from '../dist/program/program.js'

const status = await main(process.argv.slice(2), nodeTerminal())
// It stands already where the result could not be written.
process.exitCode ??= status
