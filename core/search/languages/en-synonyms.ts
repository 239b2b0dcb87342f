/**
 * Words that visitors and help pages use for the same thing. One line is one meaning; words after `>` are what a page may
 * say when a visitor says what stands before it, but not the other way round.
 */
export const enSynonyms = `
refund, money back, reimbursement, reimburse, get my money back
compensation, reimbursement, damages
invoice, bill, statement
pay, payment, settle
payment method, payment option, way to pay
installment, instalment, pay later, pay in parts, payment plan
reminder, overdue notice, dunning
due date, payment deadline
fee, charge, cost, price, rate
charged, billed, debited, taken from my account
cost, price, charge
how much > price, cost, fee
cheaper > discount, lower price, offer
discount, promo code, coupon, voucher, promotion, offer, promotional code
gift card, gift certificate, voucher
receipt, proof of purchase, order confirmation
vat, sales tax, tax
credit card, debit card, bank card, card, payment card
direct debit, automatic payment, autopay
balance, credit, remaining amount
transfer, send money, move money
top up, recharge, add money, add funds
order, purchase, buy
buy, purchase, order, get
cart, basket, checkout, shopping bag
cancel, call off, stop, terminate, cancellation
return, send back, give back
exchange, swap, replace
complaint, complain, feedback, unhappy, dissatisfied
appeal, dispute, contest
warranty, guarantee
broken, damaged, faulty, defective, not working
delivery, shipping, shipment, dispatch
postage, shipping cost, delivery fee
delivery time, shipping time, how long, arrive
parcel, package, shipment
track, tracking, where is, follow
late, delayed, delay, not arrived, overdue
not received > missing, lost, delayed
pick up, collect, collection, pickup
in stock, available, availability, sold out
size, sizing, size guide, fit
store, shop, branch
opening hours, open, hours, closed
contact, reach, get in touch
customer service, customer support, support, help desk, contact us
talk to someone, speak to a human > contact, customer service, support
human > agent, customer service, representative
agent, representative, advisor
call, phone, ring, telephone
chat, live chat
phone number, mobile number, telephone number
mobile, phone, cell phone, smartphone, cellphone
computer, pc, laptop, desktop
tablet, ipad
email, e-mail, mail
text message, sms, text
spam, junk mail, junk
attachment, attach, attached file
inbox, mailbox
account, profile, user account
sign up, register, create account, open an account, registration, join
join, become a member, membership, subscribe
unsubscribe, opt out
username, user name, user id, login name
password, passcode, login details, credentials
pin, pin code, security code
forgot password, reset password, new password, lost password
forgot > reset, recover, lost
log in, login, sign in, log on, signin
cannot get in, can't get in > log in, sign in, locked, access
log out, logout, sign out, log off
locked, blocked, suspended, disabled, locked out
block, lock, freeze, suspend
unlock, unblock, unfreeze
two-factor authentication, two-step verification, 2fa, mfa, multi-factor, verification code, one-time code
verify, confirm, validate, verification, authenticate
identity, id, identification, passport
permission, access, rights, privilege
administrator, admin
personal data, privacy, gdpr, personal information
details, information, data
change address, new address, move house, moving
rename, change name
change, edit, modify, update, adjust, switch
delete, remove, erase, get rid of, clear, deletion
uninstall, remove
add, insert, create, new
save, store, keep
download, get, fetch
upload, submit, attach
install, installation, set up, setup
activate, enable, turn on, switch on, start, activation
deactivate, disable, turn off, switch off
settings, preferences, options, configuration, configure
update, upgrade, new version
upgrade, bigger plan
downgrade, smaller plan
subscription, plan, membership
terminate, end, close, cancel
contract, agreement, terms
notice period, minimum term, commitment
renew, renewal, extend, extension
pause, hold, put on hold, freeze
trial, free trial, try
free, free of charge, no cost, complimentary
licence, license, product key, activation code
problem, issue, error, trouble, fault
not working, doesn't work, broken, fails, failed, error
troubleshoot, fix, solve, resolve
fix, solve, repair, resolve, correct
repair, fix, service
error message, error code, error
freezes, hangs, stuck, unresponsive, crashes
crash, closes unexpectedly, won't start
slow, sluggish, performance, lag
restart, reboot
reset, restore, factory reset
recover, restore, get back, retrieve
missing, disappeared, gone, lost, can't find
find, search, locate, look for
see, view, show, display, check
check, verify, see, view
hide, hidden
share, sharing, invite
invite, invitation, add user
copy, duplicate
print, printing, printer
picture, image, photo
folder, directory
file, document
link, url, hyperlink
website, site, web page, webpage
browser, web browser
app, application, program, software
internet, connection, broadband, wifi, network, online
wifi, wi-fi, wireless
connect, pair, link, connection
sync, synchronize, synchronise
backup, back up
notification, alert, push notification
appointment, booking, reservation
book, reserve, schedule, booking
reschedule, change booking, change appointment
trip, journey, travel
travel, trip, journey, visit
ticket, fare
luggage, baggage, suitcase
lost property, lost and found
apply, application, request
form, application
report, notify, tell
decision, outcome, result
processing time, waiting time, how long
deadline, last day, due date
certificate, proof
benefit, allowance, support
doctor, physician, healthcare provider
medicine, drug, medication, treatment
child, children, kid, kids
pet, animal, dog, cat
employer, boss, company, workplace
job, work, employment
salary, wage, income, pay
pension, retirement
tax, taxes, taxation
house, home, apartment, flat
rent, lease
power, electricity
outage, down, disruption, power cut
coverage, signal, reception
sim, sim card, esim
abroad, overseas, foreign country, roaming, international
mobile data, data allowance
router, modem
insurance, cover, insure, coverage
claim, accident, damage
stolen, theft, robbed
fraud, scam, phishing, unauthorised, unauthorized, suspicious
hacked, compromised, breach
virus, malware
exchange rate, conversion rate
cash, withdraw, atm, withdrawal
limit, maximum, cap
died, death, deceased
language, translation
charge, charging, charger, battery
sound, volume, audio
screen, display, monitor
car, vehicle
danger, risk, dangerous
quick, fast, faster, immediately
allowed, permitted, can i
rules, terms, conditions, policy
why > reason, cause
`;
