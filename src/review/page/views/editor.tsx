import type {VNode} from 'preact'
import {useLayoutEffect, useRef} from 'preact/hooks'
import {difference} from '../../../language/difference.ts'
import type {FindingCard, SegmentAnswer} from '../../protocol.ts'
import {useWords} from '../words.ts'
import {Findings} from './cards.tsx'
import {useDesk} from './desk-context.ts'
import {Runs} from './runs.tsx'

/** The editor for the English, with what the rules say of it as it is typed. */
export const Editor = ({segment}: {readonly segment: SegmentAnswer}): VNode | null => {
  const say = useWords()
  const {draft, decisions} = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = draft.text.value
  const wanted = draft.focus.value
  useLayoutEffect(() => {
    const {current} = field
    if (!current || !wanted) return
    current.focus()
    current.setSelectionRange(wanted.start, wanted.end)
    draft.focus.value = undefined
  }, [wanted, draft])
  if (text === undefined) return null
  const found = draft.findings.value
  const isTyped = text !== (segment.en.after ?? '')
  const keepCaret = (): void => {
    draft.caret.value = field.current?.selectionStart
  }
  return (
    <section class="editor" aria-labelledby="editor-title">
      <h3 id="editor-title">
        {say('editor')}
        {isTyped ? <span class="unsaved">{say('typedNotSaved')}</span> : null}
      </h3>
      <div class="field">
        <div class="mirror" aria-hidden="true" lang="en">
          {marked(text, found ?? [])}
          {'\n'}
        </div>
        <textarea
          ref={field}
          id="editor"
          lang="en"
          spellcheck
          rows={1}
          aria-labelledby="editor-title"
          aria-describedby="editor-hint"
          value={text}
          onInput={event => {
            draft.type(event.currentTarget.value)
            keepCaret()
          }}
          onKeyDown={event => {
            if (event.isComposing) return
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              if (decisions.decide('accept')) document.getElementById('main')?.focus()
            } else if (event.key === 'Escape') {
              event.preventDefault()
              keepCaret()
              void draft.flush()
              if (isTyped) event.currentTarget.blur()
              else draft.close()
              document.getElementById('main')?.focus()
            }
          }}
          onBlur={() => {
            keepCaret()
            void draft.flush()
          }}
        />
      </div>
      {isTyped && segment.typedOver !== undefined ? (
        <p class="over">
          <small>{say('typedOver')}</small>{' '}
          <span lang="en">
            <Runs runs={difference(segment.typedOver, segment.en.after ?? '')} side="before" />
          </span>
        </p>
      ) : null}
      <div class="under" aria-live="polite">
        {found === undefined ? (
          <p class="none">{draft.isChecking.value ? say('checking') : ' '}</p>
        ) : found.length === 0 ? (
          <p class="clean">{say('checkedClean')}</p>
        ) : (
          <Findings
            findings={found}
            en={text}
            show={range => {
              draft.focus.value = range
            }}
          />
        )}
      </div>
      <p class="below">
        <span id="editor-hint" class="hint">
          {say('editorHint')}
        </span>
        {isTyped ? (
          <button type="button" class="quiet" onClick={() => void draft.drop()}>
            {say('dropTyped')}
          </button>
        ) : null}
      </p>
    </section>
  )
}

/**
 * The text with the places of its findings marked; what was typed since the check may have moved them a little. What is
 * said of all of it has no place.
 */
const marked = (text: string, findings: readonly FindingCard[]): (string | VNode)[] => {
  const parts: (string | VNode)[] = []
  let at = 0
  const isWhole = ({start, end}: {readonly start: number; readonly end: number}): boolean =>
    start === 0 && end >= text.trimEnd().length
  const ranges = findings.flatMap(({range, severity}) =>
    range && range.end > range.start && !isWhole(range) ? [{...range, severity}] : [],
  )
  for (const {start, end, severity} of ranges.sort((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue
    parts.push(
      text.slice(at, start),
      <mark key={start} class={severity}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}
