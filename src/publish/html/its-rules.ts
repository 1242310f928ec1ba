/**
 * What the pages' classes mean in the words of the Internationalization Tag Set 2.0 (https://www.w3.org/TR/its20/), for
 * tools that read it, in one file for the whole edition; each place of a term says by itself that it is one (`its-term`).
 */
export const itsRules = `<?xml version="1.0" encoding="UTF-8"?>
<its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" version="2.0">
  <its:idValueRule selector="//h:span[starts-with(@class, 'pair')]" idValue="@id"/>
  <its:langRule selector="//h:*[@lang]" langPointer="@lang"/>
  <its:translateRule selector="//h:a[@class='no']" translate="no"/>
  <its:locNoteRule selector="//h:span[h:span[@class='note']]" locNoteType="description" locNotePointer="h:span[@class='note']"/>
</its:rules>
`
