import { useEffect } from 'preact/hooks'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@shared/domain/language'
import { Consent } from './Consent'
import { Join } from './Join'
import { languageOf, setLanguage, type Model } from './model'
import { Room } from './Room'
import { textIn, TextContext, useText } from './text'
import { useModel } from './useModel'

/** The phone page: joining, what is kept and why, then the room. */
export function App() {
  const model = useModel()
  const language = languageOf(model)
  useEffect(() => { document.documentElement.lang = language }, [language])
  return (
    <TextContext.Provider value={textIn(language)}>
      <Top language={language} model={model} />
      <Part model={model} />
      <div className="said" aria-live="polite">{model.said.text !== '' && <p key={model.said.number}>{model.said.text}</p>}</div>
    </TextContext.Provider>
  )
}

function Part({ model }: { readonly model: Model }) {
  const text = useText()
  if (!model.session) return <Join joining={model.joining} refused={model.refused} />
  if (!model.room) return <main className="main"><p aria-live="polite">{text.phone.connection.loading}</p></main>
  if (!model.session.informed) return <Consent session={model.session} programme={model.room.programme.name} />
  return <Room model={model} room={model.room} />
}

function Top({ language, model: { connection, keepsWriting, room } }: { readonly language: Language; readonly model: Model }) {
  const text = useText()
  return (
    <header className="top">
      <div className="top-line">
        <p className="top-name" lang={room?.programme.language}>{room?.gathering.title || 'Samling'}</p>
        <select className="top-language" aria-label={text.phone.language} value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
          {LANGUAGES.map((each) => <option key={each} value={each} lang={each}>{LANGUAGE_NAMES[each]}</option>)}
        </select>
      </div>
      {room?.programme.isSample && <p className="top-sample">{text.phone.sample}</p>}
      <div aria-live="polite">
        {connection === 'away' && <p className="banner">{text.phone.connection.away}</p>}
        {connection === 'closed' && <p className="banner">{text.phone.connection.closed}</p>}
        {!keepsWriting && <p className="banner">{text.phone.connection.notKept}</p>}
      </div>
    </header>
  )
}
