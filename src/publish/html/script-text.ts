// Made by scripts/edition-script.mjs from script/edition.ts and what it imports; don't edit.

/** The edition's own script, one classic script. */
export const scriptText =
  "(function(){var e=`duizhao-view`,t=e=>{let t=[...e.querySelectorAll(`.views input`)];if(t.length===0)return;let i=t.find(e=>e.id===n());i&&(i.checked=!0);for(let e of t)e.addEventListener(`change`,()=>r(e.id))},n=()=>{try{return localStorage.getItem(e)}catch{return null}},r=t=>{try{localStorage.setItem(e,t)}catch{}};t(document)})();\n"
