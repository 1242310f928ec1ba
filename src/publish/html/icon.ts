/** What stands for an edition in the tab of a browser: two columns in a seal. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a2301f"/><path d="M7 10h7M7 16h7M7 22h5M18 10h7M18 16h5M18 22h7" fill="none" stroke="#fcfbf8" stroke-width="3" stroke-linecap="round"/></svg>
`
