// Prints "N passed, N failed" from the JSON report of the test runner.
import {readFileSync} from 'node:fs'

const read = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {numPassedTests: 0, numFailedTests: 1}
  }
}
const {numPassedTests, numFailedTests, numFailedTestSuites = 0} = read(process.argv[2] ?? '')
const failed = numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : numFailedTests
console.log(`${numPassedTests} passed, ${failed} failed`)
if (numPassedTests === 0) process.exitCode = 1
