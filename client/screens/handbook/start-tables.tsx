import { useTranslation } from 'react-i18next';
import type { Handbook } from '#shared/protocol/handbook.ts';
import type { HandbookFigure } from '#shared/protocol/handbook-figures.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { bareFigure, wholeFigure } from '../../present/handbook/figures.ts';
import { Table } from './table.tsx';

/** The state of things at the start: customers, companies, certificates and hubs. */
export function StartTables({ handbook }: { handbook: Handbook }) {
  const { t } = useTranslation('handbook');
  const format = useFormat();
  const bare = (figure: HandbookFigure) => bareFigure(format, figure);
  const all = (figures: readonly HandbookFigure[]) => figures.map(bare).join(' · ');
  const { segments, providers, certificates, hubs } = handbook;
  return (
    <>
      <Table
        caption={t('tableSegments')}
        head={[t('segment'), t('startPart'), t('contract'), t('elasticity'), t('fallsDue'), t('origin')]}
        rows={segments.map((one) => [
          format.text(one.name),
          bare(one.startPart),
          wholeFigure(t, format, one.contractMonths),
          bare(one.priceElasticity),
          all(one.renewal),
          t(`basis ${one.startPart.basis}`),
        ])}
      />
      <Table
        caption={t('tableProviders')}
        head={[
          t('company'),
          t('share'),
          t('grossMargin'),
          t('utilisation'),
          t('quality'),
          t('trust'),
          t('standing'),
          t('exposure'),
          t('compliance'),
          t('origin'),
        ]}
        rows={providers.map((one) => [
          format.text(one.name),
          bare(one.share),
          bare(one.grossMargin),
          bare(one.utilisation),
          all(one.qualities),
          bare(one.trust),
          bare(one.standing),
          bare(one.exposure),
          bare(one.compliance),
          t(`basis ${one.share.basis}`),
        ])}
      />
      <Table
        caption={t('tableProviderSegments')}
        head={[t('company'), ...segments.map((one) => format.text(one.name))]}
        rows={providers.map((one) => [format.text(one.name), ...one.segmentShares.map(bare)])}
      />
      <Table
        caption={t('tableCertificates')}
        head={[t('certificate'), t('price'), t('upkeep'), t('rod'), t('compliance'), t('origin')]}
        rows={certificates.map((one) => [
          format.text(one.name),
          wholeFigure(t, format, one.price),
          bare(one.upkeep),
          bare(one.rod),
          bare(one.compliance),
          t(`basis ${one.price.basis}`),
        ])}
      />
      <Table
        caption={t('tableHubs')}
        head={[t('hub'), t('powerPrice'), t('permits'), t('origin')]}
        rows={hubs.map((one) => [
          format.text(one.name),
          wholeFigure(t, format, one.powerPrice),
          wholeFigure(t, format, one.permits),
          t(`basis ${one.powerPrice.basis}`),
        ])}
      />
    </>
  );
}
