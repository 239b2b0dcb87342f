import type { FirstArticles } from './first-content.ts';

export const FIRST_ARTICLES_EN: FirstArticles = {
  siteName: 'Help',
  categories: { ordering: 'Orders and delivery', account: 'Your account', contact: 'Contact' },
  emailTitle: 'Send us an e-mail',
  files: {
    'ordering/where-is-my-order.md': `
---
title: Where is my order?
id: ordering/where-is-my-order
description: The tracking link in the shipping e-mail shows where your parcel is right now.
keywords: [tracking, parcel, shipment]
questions:
  - When will my parcel arrive?
  - How do I track my delivery?
  - Has my order been sent?
related: [ordering/return-something, contact/contact-us]
order: 1
pages: ['/orders/**']
must_rank:
  where is my parcel: 1
  track order: 1
---
Open the **tracking link** in the e-mail that we sent when your parcel left us. It shows where the parcel is and on which day it arrives.

## You have not got the e-mail

1. Look in your spam folder.
2. Check the order under **My pages → Orders**: the tracking number stands there too.
3. Is the order still marked *Received*? Then we are packing it. That takes one or two working days.

> [!TIP]
> The tracking can rest for a day after the parcel was handed over. If nothing has changed for three working days, [tell us](../contact/contact-us.md).
`,
    'ordering/return-something.md': `
---
title: How do I return something?
id: ordering/return-something
description: You have 30 days. Register the return, put the label on the parcel and hand it in.
keywords: [refund, send back, exchange]
questions:
  - Can I send it back?
  - How do I get my money back?
  - I have changed my mind
related: [ordering/where-is-my-order, contact/contact-us]
order: 2
pages: ['/orders/**', '/returns*']
must_rank:
  return an item: 1
  money back: 1
---
You can return anything within **30 days**. Register the return, put the label on the parcel and hand it in; the money is back within a week.

1. Go to **My pages → Orders** and choose **Return**.
2. Print the label, or save the QR code on your phone.
3. Hand in the parcel at a pick-up point and keep the receipt.

## When the money comes

| You paid with | The money is back |
| --- | --- |
| Card | 3–5 banking days after we have got the parcel |
| Invoice | at once; the invoice is lowered |
| Gift card | at once, on a new gift card |
`,
    'account/reset-password.md': `
---
title: I have forgotten my password
id: account/reset-password
description: Choose "Forgotten your password?" on the log-in page and follow the link in the e-mail.
keywords: [log in, sign in, credentials]
questions:
  - I can't log in
  - How do I change my password?
  - My password does not work
order: 1
pages: ['/login*', '/account*']
must_rank:
  forgot password: 1
  cannot log in: 2
---
Choose **Forgotten your password?** on the log-in page and write your e-mail address. We send you a link with which you choose a new one.

The link works for one hour. If it has run out, ask for another.

## No e-mail comes

- Look in the spam folder.
- Did you create the account with another address? Try that one.
- Still nothing? [Write to us](../contact/contact-us.md) from the address that you think you used.
`,
    'contact/contact-us.md': `
---
title: How do I contact you?
id: contact/contact-us
description: Write to help@example.com; we answer within one working day.
keywords: [customer service, phone, e-mail, chat]
questions:
  - Can I talk to somebody?
  - What is your e-mail address?
order: 1
must_rank:
  customer service: 1
---
Write to [help@example.com](mailto:help@example.com). We answer within one working day.

We can help you faster when you tell us

- your order number,
- what you have tried already,
- and what you want to happen.
`,
    'contact/write-an-article.md': `
---
title: How do I write an article here?
id: contact/write-an-article
description: An article is a text file in a folder. Change this one, save, and look at the page.
keywords: [Markdown, editor]
questions:
  - How do I change this help centre?
order: 9
---
You are the editor: this article is for you. Change it, save the file, and the page that \`hjelp dev\` shows follows by itself. Delete it when you need it no more.

## What makes a good article

- **The title is the question**, in the words of the person who asks it.
- **The answer stands first**, in one or two sentences. Steps and exceptions come after.
- **Other ways to ask** go into \`questions\` at the top of the file. They are the quickest way to make an article easy to find.
- **Test it**: write a question into \`must_rank\` with the highest place you accept, and run \`hjelp check\`.

## What you can use

Headings (\`##\`), lists, **bold**, [links to other articles](../ordering/where-is-my-order.md), tables, pictures and notes:

> [!NOTE]
> A note stands out. Use it for the one thing that people overlook.
`,
    'synonyms.yaml': `
# Words that mean the same: each finds the others.
two_way:
  - [parcel, package]
  - [refund, money back]
  - [log in, sign in]

# The visitor's word finds ours, not the other way.
one_way:
  couch: [sofa]
`,
  },
};
