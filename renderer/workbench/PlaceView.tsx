import { lazy } from 'react'
import { api } from '@renderer/api/api'
import { useLive } from '@renderer/api/live'
import { AgendaView } from '@renderer/features/agenda/AgendaView'
import { AttendanceView } from '@renderer/features/attendance/AttendanceView'
import { Findings } from '@renderer/features/composition/Findings'
import { EvaluationView } from '@renderer/features/evaluation/EvaluationView'
import { GatheringView } from '@renderer/features/gatherings/GatheringView'
import { GroupsView } from '@renderer/features/groups/GroupsView'
import { MeasuresView } from '@renderer/features/measures/MeasuresView'
import { OverviewView } from '@renderer/features/overview/OverviewView'
import { ProgrammeView } from '@renderer/features/programme/ProgrammeView'
import { QuestionsView } from '@renderer/features/questions/QuestionsView'
import { RegistrationView } from '@renderer/features/registration/RegistrationView'
import { RoomView } from '@renderer/features/room/RoomView'
import { UnitsView } from '@renderer/features/units/UnitsView'
import { YouthView } from '@renderer/features/youth/YouthView'
import { PageContext } from '@renderer/ui/Page'
import { goTo, WAITING, type GatheringPart, type Place } from './place'

/** The editor and the report preview bring heavy libraries: they are loaded when they are first looked at. */
const NotesView = lazy(async () => ({ default: (await import('@renderer/features/notes/NotesView')).NotesView }))
const ReportsView = lazy(async () => ({ default: (await import('@renderer/features/reports/ReportsView')).ReportsView }))

const toUnits = () => goTo({ view: 'municipalities' })
const toRegistration = () => goTo({ view: 'registration' })

/** The view of a place. */
export function PlaceView({ place }: { readonly place: Place }) {
  switch (place.view) {
    case 'overview': return (
      <OverviewView
        onOpen={(gatheringId) => goTo({ view: 'gathering', gatheringId, part: 'plan', focus: null })}
        onRegistration={toRegistration}
        onUnits={toUnits}
        onProgramme={() => goTo({ view: 'programme' })}
        findings={<Findings gatheringId={null} />}
      />
    )
    case 'municipalities': return <UnitsView />
    case 'registration': return <RegistrationView onUnits={toUnits} />
    case 'programme': return <ProgrammeView />
    case 'gathering': return <Gathering key={place.gatheringId} gatheringId={place.gatheringId} part={place.part} focus={place.focus} />
  }
}

/** One gathering's part, under the gathering's title. */
function Gathering(props: PartProps) {
  const { data: gatherings = [] } = useLive(api.gatherings.list)
  const title = gatherings.find((gathering) => gathering.id === props.gatheringId)?.title ?? null
  return <PageContext value={props.part === 'plan' ? null : title}><Part {...props} /></PageContext>
}

interface PartProps {
  readonly gatheringId: string
  readonly part: GatheringPart
  readonly focus: string | null
}

function Part({ gatheringId, part, focus }: PartProps) {
  const openItem = (next: GatheringPart) => (item: string) => goTo({ view: 'gathering', gatheringId, part: next, focus: item })
  const toAgenda = () => goTo({ view: 'gathering', gatheringId, part: 'agenda', focus: null })
  switch (part) {
    case 'plan': return <GatheringView gatheringId={gatheringId} />
    case 'agenda': return <AgendaView gatheringId={gatheringId} onOpenNotes={openItem('notes')} onOpenGroups={openItem('groups')} />
    case 'groups': return <GroupsView gatheringId={gatheringId} itemId={focus} onAgenda={toAgenda} />
    case 'attendance': return <AttendanceView gatheringId={gatheringId} onRegistration={toRegistration} />
    case 'room': return <RoomView gatheringId={gatheringId} onOpenPart={(next, isWaiting) => goTo({ view: 'gathering', gatheringId, part: next, focus: isWaiting ? WAITING : null })} onOpenNote={openItem('notes')} />
    case 'notes': return <NotesView gatheringId={gatheringId} itemId={focus} onAgenda={toAgenda} />
    case 'youth': return <YouthView key={focus} gatheringId={gatheringId} onlyWaiting={focus === WAITING} />
    case 'questions': return <QuestionsView key={focus} gatheringId={gatheringId} onlyWaiting={focus === WAITING} />
    case 'evaluation': return <EvaluationView gatheringId={gatheringId} />
    case 'measures': return <MeasuresView gatheringId={gatheringId} onUnits={toUnits} />
    case 'reports': return <ReportsView gatheringId={gatheringId} onUnits={toUnits} />
  }
}
