export const opening = {
  newControl: 'New control',
  fresh: 'new',
  opensIn: 'The first control here opens in {{quarter}}.',
  opensNever: 'This match plays without the controls of this part.',
  openAll: 'Open everything',
  openAllText: 'Every control opens now and stays open. New ones are no longer introduced.',
  openAllYes: 'Open all controls',
  openAllNo: 'Keep the schedule',
  online: 'Online',
  regulated: 'Regulated',
  groupTeams: 'Teams, {{group}}',
  groupPrice: 'Price, {{group}}',
} as const;
