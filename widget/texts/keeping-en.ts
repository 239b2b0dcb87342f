import type { KeepingTexts } from './keeping-texts.ts';

export const keeping: KeepingTexts = {
  attach: 'Send a picture or PDF', attachSending: '{name} is on its way …', attachFailed: '{name} did not get through.',
  attachNotWhatItSays: '{name} is not what its name says, so we did not take it. If it is a picture, save it once more as PNG or JPEG.',
  attachUnknownType: 'We take pictures (PNG, JPEG, GIF, WebP) and PDF. {name} is neither.', attachTooLarge: '{name} is too large: at most 5 MB. A smaller picture or a cut-out will do.', attachTooMany: 'This conversation holds no more files.',
  tryAgain: 'Try again', dismiss: 'Dismiss', picture: 'Picture: {name}',
  nobodyThere: 'Nobody is here just now.', ratherNotWait: 'Rather not wait?', leaveAddress: 'Leave your e-mail, and the answer reaches you there too.', emailLabel: 'Your e-mail', emailWrong: 'Look at the address once more, for example name@example.com.', emailSend: 'Answer me there',
  answersGoTo: 'Answers also go to {email}.', change: 'Change', noMail: 'No more e-mail',
  options: 'More about this conversation', saveText: 'Save as text', saveData: 'Save as data (JSON)', delete: 'Delete the conversation', deleteQuestion: 'Delete it for good, here and with us?', deleteConfirm: 'Delete', cancel: 'Cancel', failed: 'That did not work. Please try again.', savedTitle: 'Conversation, {day}',
};
