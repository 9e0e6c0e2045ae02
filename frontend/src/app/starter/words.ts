export { starterWords } from '@igang/i18n/words/starters/starter';

export { starterCareWords as careWords } from '@igang/i18n/words/starters/starter-care';

export { starterTimesWords as timesWords } from '@igang/i18n/words/starters/starter-times';

export { starterLettingGoWords as lettingGoWords } from '@igang/i18n/words/groups/starter-letting-go';

export { starterLinksWords as starterLinkWords } from '@igang/i18n/words/starters/starter-links';

export { starterMeetingsWords as meetingWords } from '@igang/i18n/words/groups/starter-meetings';
