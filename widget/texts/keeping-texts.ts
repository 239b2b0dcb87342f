/** Words for what belongs to a conversation: files, the address for answers, keeping and deleting it. `{name}` placeholders are filled by `fillText`. */
export interface KeepingTexts {
  /** Name of the button that chooses a file. */
  readonly attach: string;
  /** `{name}` is the file. */
  readonly attachSending: string;
  readonly attachFailed: string;
  readonly attachNotWhatItSays: string;
  readonly attachUnknownType: string;
  readonly attachTooLarge: string;
  readonly attachTooMany: string;
  readonly tryAgain: string;
  readonly dismiss: string;
  /** What a screen reader says of a picture; `{name}`. */
  readonly picture: string;

  /** Above the offer of an address while no agent has the desk open. */
  readonly nobodyThere: string;
  readonly ratherNotWait: string;
  readonly leaveAddress: string;
  readonly emailLabel: string;
  readonly emailWrong: string;
  readonly emailSend: string;
  /** `{email}`. */
  readonly answersGoTo: string;
  readonly change: string;
  readonly noMail: string;

  /** Name of the button that shows the next four. */
  readonly options: string;
  readonly saveText: string;
  readonly saveData: string;
  readonly delete: string;
  readonly deleteQuestion: string;
  readonly deleteConfirm: string;
  readonly cancel: string;
  readonly failed: string;
  /** First line of the saved text; `{day}`. */
  readonly savedTitle: string;
}
