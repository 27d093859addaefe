import { useTranslation } from 'react-i18next';
import type { Handbook } from '#shared/protocol/handbook.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { readHandbook } from '../../net/api.ts';
import { SourceLink } from '../../ui/source-link.tsx';
import { Failed } from '../failed.tsx';
import { Link } from '../link.tsx';
import { useRead } from '../use-read.ts';
import { Page } from './page.tsx';

const readBuiltIn = () => readHandbook({ scenario: 'how-china-killed-alibabas-cloud' });

/** What the game is, after which text, and what of that text the record bears out. */
export function About() {
  const { t } = useTranslation('pages');
  const { answer: read, again } = useRead(readBuiltIn);
  return (
    <Page title={t('aboutTitle')}>
      <p>{t('aboutGame')}</p>
      <p>{t('sourcesArticle')}</p>
      <p>{t('sourcesSeries')}</p>
      <p>{t('sourcesInvented')}</p>
      <p>{t('sourcesMap')}</p>
      <p>{t('aboutLicence')}</p>
      <p>{t('aboutKept')}</p>
      <Link href="/handbook">{t('aboutHandbook')}</Link>
      <h2>{t('aboutClaims')}</h2>
      {read === undefined && <p role="status">{t('aboutLoading')}</p>}
      {read?.ok === false && <Failed code={read.code} again={again} />}
      {read?.ok === true && read.value.claims.map((one) => <Claim key={one.id} {...one} />)}
    </Page>
  );
}

function Claim({ claim, verdict, note, sources }: Handbook['claims'][number]) {
  const format = useFormat();
  return (
    <article>
      <h3>{format.text(claim)}</h3>
      <p>
        <strong>{format.text(verdict)}</strong>
      </p>
      <p>{format.text(note)}</p>
      <ul>
        {sources.map((one) => (
          <li key={one.key}>
            <SourceLink {...one} />
          </li>
        ))}
      </ul>
    </article>
  );
}
