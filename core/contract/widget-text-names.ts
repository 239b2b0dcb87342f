/*
 * The places of the widget's words, for `texts` in site.yaml. A test holds this list to the words themselves
 * (widget/texts/en.ts, reading-en.ts, contact-en.ts), which lie beyond the builder's walls.
 */
const PLACES: Readonly<Record<string, string>> = {
  panel: `
    title close back loading helpCentre contact conversation opensInNewTab language`,
  search: `
    label clear suggestionsTitle articlesIn popularTitle recentTitle resultsTitle found.one found.other foundNone weak weakHint more none
    noneHint missingLabel missingHint missingSend missingThanks contactHint notice warning critical`,
  trouble: `
    unavailable unavailableHint offline offlineHint old articleFailed articleMissing viewFailed tryAgain`,
  reading: `
    updated fullPage helpfulQuestion yes no thanksUp reasonTitle reasons.wrong reasons.unclear reasons.incomplete reasons.other
    commentLabel send thanksDown relatedTitle jumpTo otherLanguage contents sectionLink enlarge closePicture copyCode copied
    playVideo videoFrom videoAt step stepsDone.one stepsDone.other print share linkCopied copyByHand`,
  contact: `
    title intro introNoChat questionLabel questionMissing questionTooLong.one questionTooLong.other suggestionsTitle
    suggestionsWaiting suggestionsMore.one suggestionsMore.other handoverTitle handoverIntro handoverShow handoverSearches handoverArticles
    handoverPage handoverAttributes searchWeak handoverIdentity followLabel handoverEmpty handoverEditSearch handoverEditAttribute
    handoverRemove handoverRestore handoverRemoved searchFound.one searchFound.other searchFoundNone searchOpened readFor
    seconds.one seconds.other minutes.one minutes.other votedUp votedDown startChat leaveMessage sending sendFailed sendFailedHint
    tryAgain offline otherChannels chatName emailName phoneName linkName openNow openUntil closedNow opensToday opensTomorrow
    opensOnDay opensOnDate chatClosed noChannels copy copied emailSubject emailTried packetLink packetHelped packetDidNotHelp
    packetOpened packetPage packetIdentity openChat sendMessage askCallback whatsappName messengerName smsName callbackName webhookName replyEmailLabel replyEmailMissing
    replyPhoneLabel replyPhoneMissing takeAlongTitle takeAlongHint takeAlongLabel copyAndOpen openWithoutCopy goBack chatOpened chatShown linkHint
    chatOpenedDraft chatOpenedPaste messageSent messageSentHint callbackSentHint chatUnavailable useInstead waitingMinutes.one
    waitingMinutes.other waitingLong privateNumber noWaiting`,
  conversation: `
    title waiting waitingHint active activeUnnamed closed loading gone you agent system messageLabel messageHint messageTooLong.one
    messageTooLong.other send sending sent notSent tryAgain reconnecting offline messageArrived newMessages unread.one unread.other typing typingUnnamed
    read followed stopFollowing csatQuestion csatLeast csatMost npsQuestion npsLeast npsMost cesQuestion cesLeast cesMost
    rateQuestion rateUp rateDown rateComment rateSend rateThanks rateFailed newConversation`,
  keeping: `
    attach attachSending attachFailed attachNotWhatItSays attachUnknownType attachTooLarge attachTooMany tryAgain dismiss picture
    nobodyThere ratherNotWait leaveAddress emailLabel emailWrong emailSend answersGoTo change noMail options saveText saveData
    delete deleteQuestion deleteConfirm cancel failed savedTitle`,
};

/** `search.label`, `search.found.one` … */
export const WIDGET_TEXT_NAMES: readonly string[] = Object.entries(PLACES).flatMap(([part, names]) => names.trim().split(/\s+/u).map((name) => `${part}.${name}`));
