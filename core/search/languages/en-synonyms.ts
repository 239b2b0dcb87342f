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
sofa, couch, settee
item, product, goods, article
stuff > item, goods, order
stuff > parcel, delivery
chair, stool, seat
cupboard, wardrobe, cabinet, closet
lamp, light, light bulb
wash, clean, cleaning, stain
stain, spill, spot
scratch, dent, mark
assemble, assembly, put together, mount, build
instructions, manual, guide, user guide
spare part, replacement part, part
screw, bolt, fitting > spare part, missing part
colour, color, shade
material, fabric, textile
wrong size, doesn't fit, too small, too big > exchange, return, size
wrong item, wrong product > return, exchange, complaint
regret, changed my mind > withdraw, cancel, return, right of withdrawal
withdrawal, right of withdrawal, cooling-off, cancellation right
return label, shipping label, return slip
packaging, box, wrapping, carton
gift, present
gift wrapping, gift wrap
second hand, used, pre-owned
sale, outlet, clearance, bargain
out of stock, sold out, unavailable, back in stock
pre-order, preorder, reserve
loyalty, points, bonus, rewards
quantity, number of, amount
business, company, corporate, organisation
private person, consumer, individual
org number, registration number, company number
courier, carrier, driver, delivery company
ship to, send to, deliver to > delivery, countries, shipping
arrive, arrival, come
when will it come, when does it arrive > delivery time, delivery, tracking
faster, express, urgent
parcel locker, pick-up point, collection point, parcel shop
delivery note, packing slip
customs, duty, import tax
stairs, floor, carry in, carry up > delivery, home delivery
door, doorstep, front door
neighbour, neighbor
not home, away > delivery, new delivery, pick up
someone else, another person, on behalf of > power of attorney, proxy
typed wrong, entered wrong, mistake, misspelled > change, correct
wrong, incorrect, error
street, address, postcode, zip code
merge, combine, two accounts
social security number, national id, date of birth
newsletter, mailing list, promotional email, marketing
stop receiving, opt out, too many emails > unsubscribe, newsletter
cookie, cookies, tracking
right to be forgotten, erase my data, my data > personal data, delete
copy of my data, register extract, subject access
suspicious, fake, is it really from you > fraud, phishing, scam
code does not arrive, no code > verification code, one-time code, two-step verification
e-identification, eid, digital id
new phone, changed phone, lost phone > two-step verification, mobile number, authenticator
sign, signature, signing
guest, without account
charged twice, double charge, paid twice, duplicate payment
declined, rejected, refused, failed payment, payment failed
reserved amount, pending, hold, authorisation
credit check, credit report
interest, interest rate, apr
loan, borrow, mortgage, credit
debt, owe, collection, debt collector
late fee, reminder fee, penalty
bank account, account number, iban
ocr, payment reference, reference number
e-invoice, electronic invoice, paperless
swish, mobile payment
apple pay, google pay, mobile wallet
currency, foreign currency, exchange
deposit, security deposit, advance
tip, donation, donate
price match, cheaper elsewhere, lowest price
savings, save money, savings account
shares, stocks, fund, funds, invest
cash machine, atm, withdraw cash
cancel subscription, stop subscription, end subscription
switch provider, change operator, port number, keep my number
prepaid, pay as you go, top-up
voicemail, answering machine
speed, bandwidth, slow internet
fibre, fiber, fibre connection
tv box, set-top box, decoder
channel, channel package, tv package
blink, flash, flashing light
dead, does not start, won't turn on > start, power, battery
cable, cord, plug, adapter
compatible, works with, support
interface, api, integration, integrate, developer
export, import, transfer data
user, member, employee, colleague
role, permission level, rights
template, sample, boilerplate
report, overview, statistics
undo, revert, restore version
archive, archived, old messages
forward, redirect, pass on
schedule, plan, timetable
reply, answer, respond, response
request, ask for, demand
allow, permit, grant, let
approve, approval, accept
reject, refuse, denied, rejection
require, requirement, necessary, mandatory
increase, raise, higher
decrease, reduce, lower
choose, select, pick, option
replace, substitute, swap out
prevent, avoid, protect against
electricity meter, meter reading, consumption
grid, grid company, network fee, supplier
heating, district heating, heat pump, radiator
solar panel, solar cells
electric car, ev, charging station, charge point
water, tap water, sewage, drain
rubbish, garbage, trash, waste, bin, refuse
recycling, recycle, recycling centre
preschool, kindergarten, nursery, daycare
school, pupil, student, education
student finance, student loan, grant
home care, elderly care, nursing home, care home
building permit, planning permission
housing benefit, rent allowance
child benefit, family allowance
parental leave, maternity leave, paternity leave
sick leave, sick pay, ill, sickness
unemployed, unemployment benefit, job seeker
disability, disabled, impairment, accessibility
residence permit, visa, work permit, migrant
refugee, asylum, asylum seeker
citizen, citizenship, national
passport, travel document, identity card
marriage, married, wedding, divorce, spouse
custody, guardian, guardianship
inheritance, heir, will, estate
vaccine, vaccination, vaccinated, shot, jab
symptom, sign, complaint, condition
infection, infected, contagious, catch, spread, transmission
pregnant, pregnancy, expecting
hospital, clinic, emergency room, healthcare
nurse, caregiver, health care worker, healthcare personnel
dentist, dental, teeth, tooth
pharmacy, chemist, drugstore
test, sample, screening, testing
quarantine, isolation, stay at home
mask, face mask, facemask, face covering
elderly, older people, seniors, old
child, kid, baby, infant, toddler
risk group, vulnerable, at risk, higher risk
staff, personnel, employees, workers
insurance claim, file a claim, report damage
home insurance, contents insurance, household insurance
car accident, collision, crash
parking fine, parking ticket, penalty charge
seat, seat reservation, seating
cancelled, canceled, called off
check in, check-in, boarding pass
hotel, room, accommodation, stay
holiday, vacation, leave
bus, coach, public transport, metro, tram
bike, bicycle, cycle
apply for a job, vacancy, vacancies, career, recruitment
payslip, pay slip, salary slip
tenant, landlord, rental agreement, lease
laundry room, washing machine, common area
key, keys, lock, access card
allergy, ingredients, contents
minor, underage, age limit, how old
located, location, where are you, find us, address
talk, speak, conversation, talk to a person > contact, customer service, call
angry, unhappy, disappointed, treated badly > complaint, feedback
how does it work, how to, get started
possible, able to, can
cannot, can't, unable, won't let me > failed, declined, denied, rejected, error
won't let me in, can't access, no access > access, permission, sign in, locked
can't remember, don't remember > forgot, reset
organize, organise, arrange, sort, structure
prevent, stop, avoid, protect
start, begin, open, launch, get started
close, exit, quit, leave
move, transfer, migrate, migration
fill in, enter, type in, input, complete
calculate, calculation, work out
connect, connection, link, pair
enlarge, bigger, zoom
shrink, smaller, reduce
heading, title, caption
row, line
window, dialog, dialog box, pane, view
dropdown, list box, menu
shortcut, hotkey, keyboard shortcut
desktop, home screen, start screen
trash, recycle bin, deleted items, bin
deleted by mistake, accidentally deleted, deleted by accident > restore, recover, recycle bin, undo
out of office, automatic reply, auto reply, vacation message, autoresponder
contacts, address book, contact list
video call, online meeting, video meeting, conference call
microphone, mic, headset
no sound, can't hear, not hear > audio, sound, volume, speaker, microphone
out of space, running out of space, storage full > storage, space, quota
storage, disk space, space, quota
previous, earlier, former, old
next, following, upcoming
reload, refresh
vendor, supplier, seller
customer, buyer, client
credit note, credit memo, credit invoice
post, posting, bookkeeping, accounting, ledger
year end, fiscal year, closing the year, financial year
expense, outlay, expenditure
stock count, inventory, physical inventory, stock level
quote, quotation, estimate, offer
payment terms, credit period, payment deadline
vat return, vat statement, tax return
exchange rate, currency rate, conversion
approve, approval, sign off
reason, cause, why
difference, compare, comparison, versus
risk, danger, dangerous, hazard
temporary, temporarily, for now
corona, covid, covid-19, coronavirus
infected, infection, contagious, catch, spread, transmission
symptom, sign, indication
protect, protection, precaution, safety measure, prevent
kid, child, children, toddler
plane, airplane, flight, air travel
pet, animal, dog, cat
moved, new home > address, change address
split the bill, pay together > split, instalment
twice, double, too many > duplicate, quantity, two times
in pieces, cracked, leaking, came off > broken, damaged, warranty
never came, never arrived, hasn't come, not turned up > late, missing, lost, track
where is my > track, delivery, status
urgent, asap, in a hurry > express, fast, delivery time
who do I, who should I > contact, customer service, responsible
prove, show proof > certificate, proof, receipt, identification
`;
