import {defineConfig} from 'vitest/config'

const report = process.env['DUIZHAO_TEST_REPORT']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    isolate: false,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? {outputFile: {json: report}} : {}),
  },
})
