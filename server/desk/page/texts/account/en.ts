import type { AccountTexts } from './account-texts.ts';

export const en: AccountTexts = {
  signIn: {
    email: 'E-mail', password: 'Password', showPassword: 'Show password',
    wrongPassword: 'E-mail and password do not belong together. Look at both once more.',
    forgot: 'Forgotten your password?', forgotHint: 'Ask an admin of the desk for a link with which you choose a new one.',
    withToken: 'Use the server’s token instead', withAccount: 'Use your account instead',
  },
  link: {
    welcome: (site) => (site === '' ? 'Welcome to the desk' : `Welcome to the desk of ${site}`), welcomeIntro: 'Choose a name and a password, and you are in.',
    renewTitle: 'Choose a new password', renewIntro: 'The old one stops working, and you are logged out everywhere else.',
    name: 'Your name', nameHint: 'Visitors see it beside your answers.',
    newPassword: 'New password', newPasswordHint: (least) => `At least ${least} characters. A few words in a row are long and easy to remember.`,
    tooShort: (least) => `That is too short: at least ${least} characters.`, tooPlain: 'That would be guessed early. Try a few words in a row.',
    join: 'Join', save: 'Save password', busy: 'One moment …',
    overTitle: 'This link does not work any more', over: 'It has been used, has expired, or was replaced by a newer one. Ask whoever sent it for another.', toDesk: 'To the desk',
  },
  page: {
    title: 'Accounts', back: 'Back to the desk', accounts: 'Your account', failed: 'That did not work. Check your connection and try again.', loggedOut: 'You have been logged out. Log in again at the desk.', saved: 'Saved.',
    own: 'You', tokenDoor: 'You came in with the server’s token. Whoever has it may do everything here.',
    firstTitle: 'Make the first account', firstIntro: 'With accounts everyone has a password of their own, and you see who did what. The token goes on working until you turn it off.', firstButton: 'Continue',
    saveName: 'Save name', changePassword: 'Change password', currentPassword: 'Current password', wrongCurrent: 'The current password is another one.', passwordChanged: 'Your password is changed. You are logged out everywhere else.',
    people: 'People', peopleIntro: 'Invite colleagues with a link that works once. You pass it on as you like.',
    invite: 'Invite', role: 'Role', roles: { agent: 'Agent', admin: 'Admin' }, roleHint: 'Admins also invite, close accounts and read the log.',
    emailTaken: 'There is an account with this address already. Make a new link for it in the list.', emailWrong: 'That is no e-mail address.',
    linkTitle: (email) => `A link for ${email}`, linkHint: (until) => `It works once, until ${until}. It is shown only now: copy it and send it to the person.`, linkMailed: (email) => `It has also been sent to ${email} by e-mail.`, linkNotMailed: (email) => `The e-mail to ${email} could not be sent. Pass the link on yourself.`, copy: 'Copy link', copied: 'Copied', openHere: 'Open it here', done: 'Done',
    you: 'you', states: { invited: 'Invited', open: 'Open', closed: 'Closed' }, linkUntil: (until) => `link works until ${until}`,
    newInvitation: 'New invitation link', newPasswordLink: 'Link for a new password', makeAdmin: 'Make admin', makeAgent: 'Make agent', close: 'Close account', reopen: 'Open again', remove: 'Remove',
    actionsFor: (name) => `For ${name}`, confirmClose: (name) => `Close the account of ${name}? They are logged out at once. What they wrote stays.`, confirmRemove: (name) => `Remove the account of ${name}? What they wrote stays.`, cancel: 'Cancel',
    notPossible: 'Somebody has to stay who can let others in. Make another person admin first.',
    audit: 'Log', auditIntro: 'Who did what at the desk. It is kept as long as conversations are.', auditWhen: 'When', auditWho: 'Who', auditWhat: 'What', more: 'Show earlier ones', nobody: 'Not let in', byToken: 'With the token',
    actions: {
      signed_in: 'Logged in', signed_out: 'Logged out', sign_in_refused: 'Login refused', password_changed: 'Changed the password', renamed: 'Changed the name',
      agent_invited: 'Invited', agent_link_made: 'Made a new link for', agent_joined: 'Joined', agent_password_renewed: 'Chose a new password by link', agent_role_changed: 'Changed the role of', agent_closed: 'Closed the account of', agent_reopened: 'Opened again the account of', agent_removed: 'Removed the account of',
      conversation_read: 'Read a conversation', conversation_taken: 'Took a conversation', conversation_assigned: 'Assigned a conversation', conversation_closed: 'Closed a conversation', conversation_deleted: 'Deleted a conversation', conversation_exported: 'Exported a conversation', report_exported: 'Exported the report',
    },
  },
};
