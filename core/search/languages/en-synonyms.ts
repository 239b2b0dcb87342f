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
dough, bucks, quid > money
more expensive, price increase, price went up, gone up > price, price change, fee
paid too much, overpaid, overcharged > overpayment, refund, credit
wrong amount, incorrect amount, doesn't add up > incorrect, dispute, correct
dispute, contest, object to, challenge
copy of invoice, invoice copy, duplicate invoice
can't pay, cannot afford, short of money > payment plan, extension, defer
payment plan, payment arrangement, instalment plan
lost my card, misplaced, left behind > lost, stolen, block
replacement card, new card, order a card
unknown payment, don't recognise, don't recognize, unfamiliar transaction, not made by me > unauthorised transaction, dispute, fraud
deposit, pay in, put money in
withdraw, withdrawal, take out money, get cash
bank statement, account statement, transactions, transaction history
order history, purchase history, previous orders, past purchases, my orders
every month, monthly, per month > monthly fee, subscription
every year, yearly, annually, per year > annual fee
pay off, repay, repayment
pay off early, early repayment, settle early
overdraft, overdrawn, negative balance
maximum amount, spending limit, limit, cap
minimum amount, lowest amount, minimum
receipt lost, lost receipt, without receipt, no receipt > receipt, proof of purchase
never turned up, never came, didn't arrive, hasn't arrived, never got > delayed, missing, late, track
stuck, nothing happens, no update, no movement > delayed, tracking, status
resend, send again > new delivery, redelivery
says delivered, marked as delivered > missing, lost, delivered
left outside, outside my door > delivery, doorstep
partial delivery, only part, half of my order, missing item > partial delivery, missing, back order
opened package, broken seal, without tags, worn, used it > return conditions, unused, right of withdrawal
received my return, got my return, return received > return, refund, processed
recipient, addressee, receiver
sender, sent by, from whom
how long valid, how long does it last > valid, validity, expiry, duration
expired, run out, ran out, no longer valid > expiry, expiration, valid, renew
expiry date, expiration date, expires, validity
invalid, not valid, not accepted
kicked out, keeps logging me out, logged out > sign in, session, log out
spinning, keeps loading, won't load, doesn't load, loading forever > slow, load, freezes
blank page, white screen, black screen, empty page > error, not displayed
glitch, bug, buggy, playing up, acting up, messed up > error, problem, not working
snapped, shattered, fell apart, cracked, tore, ripped > broken, damaged, warranty
dead, died, gone dead > does not start, power, battery
no internet, internet is down, network down, no connection > outage, connection, disruption
display name, nickname, alias, screen name
profile picture, avatar, profile photo
get rid of, take off, wipe > delete, remove, uninstall
not saved, won't save, changes lost > save, changes
where do I find, where is, where can I find > find, location, show
scan, digitise, digitize, take a picture of
parental control, child lock, restrict children
dark mode, night mode, dark theme
text size, font size, larger text, bigger letters
screen reader, read aloud, text to speech
several devices, more devices, multiple devices > devices, number of devices
family, household, family plan
stream, streaming, watch, play
subtitles, captions, closed captions
buffering, won't play, stutters > playback, loading
out of data, used up my data, data bundle > data allowance, top up
drops, cuts out, cut off, disconnects > coverage, signal, connection
call forwarding, divert calls, forward calls
hidden number, withheld number, caller id
puk, puk code > sim card, pin, locked
landline, home phone, fixed line
energy bill, electricity bill, power bill > bill, invoice, consumption
tariff, unit price, rate, kwh price
power went out, no power, no electricity, fuse, blackout > power cut, outage
meter reading, read my meter, submit reading
export energy, sell electricity, feed-in
bins not collected, bin collection, rubbish collection, emptied > waste collection, collection day, refuse
bulky waste, large items, old furniture > waste, collection, recycling centre
tip, dump, landfill > recycling centre
extension, build, garage, fence, conservatory > planning permission, building permit
resident parking, parking permit, blue badge
gritting, snow clearing, icy roads, salt
street light, street lamp, lamp post
pothole, hole in the road > report, road, street
report a fault, report a problem, report an issue
council tax, property tax, rates
welfare, social assistance, income support, universal credit
guardian, power of attorney, lasting power of attorney
register birth, birth certificate, newborn
tax return, file taxes, declare income, self assessment
tax refund, tax rebate, money back from tax
self-employed, sole trader, freelancer, own business, start a business
limited company, corporation, ltd
sick note, medical certificate, doctor's note, fit note
child maintenance, child support, alimony
study, go to university > studies, education, student finance
admission, enrol, enroll, get accepted, apply to university
degree, diploma, transcript, certificate, exam
vote, voting, ballot, election, polling
freedom of information, public record, access to documents
exemption, waiver, exception
permit, licence, authorisation, permission
library card, borrow books, loan period
swimming pool, leisure centre, pool
rent a room, hire a hall, venue, premises
school bus, school transport
after school club, after-school care
waiting list, queue, waiting time
sublet, rent out, letting
rent increase, rent, higher rent
immigrate, move to, settle, relocate
emigrate, move abroad, leave the country
gp, family doctor, doctor, surgery
referral, refer, specialist
test result, lab result, result
medical record, patient record, health record
repeat prescription, prescription, renew prescription, refill
side effect, side effects, adverse reaction, reaction
dose, booster, shot, injection
fever, cough, cold, sore throat, runny nose, sneezing > symptoms, sick, illness
anxiety, depression, mental health, stress, worried
midwife, antenatal, prenatal
missed appointment, forgot my appointment, no show > missed, fee, cancel
spread, spreads, transmit, transmitted, transmission, pass on
die, dies, fatal, deadly, mortality, lethal
protect, protection, protective, shield
treat, treatment, therapy, cure
heal, healed, recover, recovery, get well
ill, sick, unwell, illness, disease
get infected, catch, contract, become infected, get sick
carrier, asymptomatic, without symptoms, no symptoms
incubation, incubation period, time until symptoms
outbreak, epidemic, pandemic
origin, source, come from, originate
germs, bacteria, virus, pathogen
disinfect, sanitize, sanitise, disinfectant, clean
hand sanitizer, hand gel, alcohol-based, sanitizer
wash hands, hand washing, handwashing, hand hygiene
breathe, breathing, respiratory, airborne
droplets, cough, sneeze
social distancing, keep distance, distance, avoid contact
quarantine, isolate, self-isolate, self-isolation, isolation
gathering, event, crowd, mass gathering
relatives, family members, loved ones, household members
pregnant women, expecting mothers, pregnancy, unborn
breastfeed, breast milk, nursing, breastfeeding
weather, temperature, climate, summer, heat, warm
mail, package, letters, shipment
food, grocery, meal, eat
travel, traveler, traveller, trip, flying
return from, come back from, coming home from > travel, returning
school, campus, college, university
workplace, employer, office, work
funeral, burial, died, body
stigma, discrimination, blame, prejudice
rumour, rumor, myth, fake news, misinformation
recommended, advice, recommendation, guidance, advise
warn, alert, warning
severe, serious, critical, dangerous
mild, light, minor
most at risk, high risk, vulnerable, higher risk
number of cases, how many cases, confirmed cases, statistics
approve, approved, authorized, licensed
what covers, does it cover, included > coverage, covered, terms
water damage, leak, flooding, burst pipe
burglary, break-in, theft
premium, insurance premium, price of insurance
change of ownership, sold my car, new owner
roadside assistance, breakdown, tow, flat tyre
vehicle inspection, mot, inspection
missed my train, missed flight, missed connection > rebooking, compensation, delay
delay compensation, delay repay, compensation for delay
monthly pass, season ticket, travel card
student discount, senior, concession, youth > discount, reduced price
departure, departs, timetable, when does it leave
lost luggage, bag didn't arrive > baggage, delayed baggage, missing baggage
checked bag, overweight, too heavy, hold luggage
wheelchair, reduced mobility, assistance, disabled
stroller, pram, buggy, car seat
pause subscription, suspend, put on hold
give as a gift, buy for someone > gift, gift card
introductory price, introductory offer, promotional price
dropped, broke it, spilled, wrecked > damage, broken, damaged
weird, strange, odd > suspicious, error
trying to trick me, tricked, fake call, fake text > fraud, phishing, scam
do you reply, heard nothing, no reply, no answer, no response > response time, reply, contact
phone queue, nobody answers, can't get through > contact, waiting time, opening hours, call
rude, bad service, poor service > complaint, feedback
suggestion, idea, praise, compliment > feedback
when do you open, when do you close, open today, open on sunday, bank holiday > opening hours
how old must, what age > age limit, age
how often > times, interval
how many > number, maximum, limit
what do I need > requirements, documents
restrict, limit, restriction, limitation
exclude, leave out, omit
responsible, responsibility, liable, duty
forbidden, prohibited, not allowed, banned
mandatory, compulsory, required, obligatory
voluntary, optional
automatic, automatically, by itself
manual, manually, by hand
default, preset, standard
customize, customise, personalize, personalise, tailor, adapt
filter, narrow, restrict results
margin, edge, border
header, footer
page number, page numbering, pagination
footnote, endnote
table of contents, index, contents
spelling, spell check, spell checker
formula, function, calculation
spreadsheet, worksheet, sheet, table
chart, graph, diagram
macro, script, program
domain, web address, dns
blocklist, blacklist, blocked senders
allowlist, whitelist, safe senders, allowed senders
policy, rule, guideline
access denied, permission denied, no permission, not authorized
proxy, firewall
embed, insert, embedded
encrypted, encryption, encrypt
certificate, digital id
device, machine, computer, phone
remote, remote desktop, remotely, from home
improve, improvement, optimize, enhance
old version, older version, previous version
rename, give a name, call
case number, ticket number, reference
follow my case, how is it going with > status, case, processing
self-service, online service, e-service
foreign, from abroad, other country
eu, european union, eea
weekend, saturday, sunday, public holiday
christmas, easter, summer closing > opening hours, closed
weight, weigh, heavy
dimensions, size, measurements, height, width, length
care, maintenance, upkeep
washing instructions, how do I wash, care instructions
sustainability, environment, eco-friendly, climate
discontinued, no longer sold, do you still sell > range, discontinued
showroom, see in store, try in store
click and collect, collect in store, pick up in store
try, test, try out
put aside, hold, reserve
notify me, let me know when, alert me > notification, back in stock
manage, administer, administrate, handle
determine, decide
review, examine, inspect
perform, carry out, execute
include, contain, comprise
migrate, move, convert
use, usage, utilise, utilize
create, make, set up, establish
receive, obtain
assign, allocate, grant
condition, criterion, criteria
case, ticket, enquiry, inquiry, support request
falling apart, poor quality, manufacturing fault, faulty, flawed, imperfection > defective, damaged, complaint, warranty
put back, go back, second thoughts, changed mind > undo, withdraw, return
tel, phone no, mobile no > phone number, mobile number
order no, order id, order reference > order number
order number, booking reference, confirmation number, reference number
visa card, mastercard, amex, american express > card, credit card, debit card
klarna, afterpay, clearpay, affirm, buy now pay later, pay in 3 > invoice, instalment, payment method
paypal, swish, vipps, mobilepay, trustly, apple pay, google pay > payment method
bank transfer, wire transfer, direct bank payment, bacs
on credit, on tick, bit by bit, pay over time > instalment, credit, financing
dhl, ups, fedex, hermes, evri, dpd, gls, royal mail, usps > courier, carrier, delivery, parcel
what's happened to, when is it coming, has it been sent, has it shipped, dispatched yet > track, delivery time, delivery
get reimbursed, reimbursement, reimburse, money returned, get my cash back > refund
different colour, different size, larger size, smaller size > exchange
parts missing, missing part, incomplete > missing, spare part, complaint
4g, 5g, mobile network > mobile data, coverage
number porting, pac code, take my number > keep my number, switch provider
network lock, sim lock, locked phone > unlock, network
hub, wifi box, broadband box > router, modem
setup fee, activation fee, one-off fee, joining fee
energy company, electricity company, power company > supplier, energy supplier
moving in, moving out, move house, moving home > move, change address
dustbin, wheelie bin, bin men, refuse truck > waste collection, waste, bin
food waste, compost, caddy, organic waste
childminder, day nursery, nursery place, creche > preschool, childcare, daycare
report absence, absence, sick child, absent
term dates, school holidays, half term, inset day
bonfire, burning, barbecue, fire ban
get married, civil ceremony, registrar > marriage, wedding
drawing, drawings, zoning, site plan
brown water, discoloured water, water tastes, water quality > drinking water, water
blocked drain, clogged drain, blocked sewer
mortgage rate, fixed rate, variable rate > interest rate, mortgage
tap to pay, contactless, tap and go
swallowed my card, machine kept my card, cash point, cashpoint > cash machine, card, block
standing order, recurring payment, direct debit, automatic payment
proof of funds, money laundering, source of funds, know your customer
choose a seat, change seat, pick a seat > seat, seat reservation
layover, stopover, direct flight, connection
rail replacement, replacement bus, cancelled train
bring my dog, bring my cat, animals on board > pet, pets
doctor's appointment, see a doctor, book a doctor > doctor, appointment
blood test, blood sample, lab test > test, test result
flu, flu jab, influenza > vaccination, vaccine
crashed, hit my car, bumped, dent in car, reversed into > claim, damage, collision
chipped windscreen, cracked windscreen, windshield > glass damage, windscreen
cracked screen, smashed screen, broken screen > screen, repair, damage
policy document, certificate of insurance, proof of insurance
ill abroad, ill on holiday, cut short trip > travel insurance, cancellation
resit, retake, exam
student id, student card
cough up, fork out, shell out, chip in, pay up > pay, payment, cost, bear
broke, skint, no money, cant afford, cannot afford, make rent, pay rent > hardship, financial support, assistance, payment plan, extension
pricey, expensive, rip off, ripoff, sky high, shocked, overpriced > price, cost, charge, charges, invoice, bill
concession, reduced fare, reduced rate, discount
nicked, swiped, pinched, robbed, someone took, ripped off > stolen, theft, unauthorised, lost
wallet gone > block, card
atm, cashpoint, bancomat > cash machine, withdrawal, cash withdrawals
get cash, draw money > withdrawal, cash withdrawals
money taken, charge i, never bought, didnt buy, never ordered, dont recognise > transaction, dispute, not recognise, purchase
dodgy, fishy, weird, strange, odd, shady, unknown > not recognise, suspicious, unauthorised, dispute
scammed, conned, tricked, duped, catfished > fraud, scam, dispute
cant remember, dont remember, blanked > forgot, forgotten, reset
typed wrong, wrong code, entered wrong > incorrect attempts, locked
home loan, house loan, lend me > mortgage, agreement in principle, loan
earn, make enough, salary, pay check, paycheck, wages > income
kid, kids, daughter, son, grandkids, grandchild, toddler, toddlers, little one, little ones, youngster > child, children, family member
pensioner, old age, oap, senior citizen, 65, 67, over 65 > senior, seniors, older, age
daycare, kindergarten, preschool, creche, childcare, childminder > nursery, nursery place
waiting list, queue, in line > waiting time, waiting list
deadline > apply, application, earliest
bin men, binmen, garbage, trash, rubbish, trash can, garbage truck, dustbin, bin lorry, dustmen > waste, waste collection, container, bins
overflowing, too full, spilling over > overfilled
throw away, chuck, bin, dump, toss, dispose of > dispose, waste, recycling centre
tip, the tip, the dump, landfill, skip > recycling centre
parking ticket, fine, fined, got fined, parking fine > penalty, charge, penalty charge, penalty fare, appeal
on benefits, dole, welfare, social > financial support, assistance, benefits
unemployed, jobless, got fired, laid off, sacked > income, unemployment, dismissal
old number, same number > porting, number, retain your telephone number
cell, cell phone, mobile, smartphone, iphone, android, handset
digital sim, no sim > esim
call dropped, cut off > coverage, reception, calling
leave you, quit you, ditch you > terminate, termination, cancel, notice period
stuck with, tied in, locked in, trapped > minimum term, early termination, notice period
dark, pitch black, no lights, no power, no juice, power cut, power went, blackout > power outage, outage, fuse
panels, solar, sun energy > solar panels, microgenerator, surplus electricity
wallbox, ev, tesla, electric car, charging point > electric vehicle, charger, charging
pay late, pay later, payday, push back > payment extension, extended due date, extension
cant get in, wont let me in, locked out, shut out, cant access > log in, sign in, password, sign-in
no email, no mail > junk folder, spam
new guy, new hire, new colleague, add someone, coworker, teammate > invite, users, colleagues, invitation
boss, manager, cant view > permissions, role, access
admin > administrator
spreadsheet, download everything > export, csv, excel
compare, versus, vs > difference, comparison
hook up, link up, work together, tie in > integration, connect, integrations
spinning, keeps spinning, hangs, goes white, white screen, blank page, blank screen > does not load, error message, browser
site down > incident, incidents, outage, status page
burgled, burglary, broke in, break in, stolen, stole, thief, robbed > claim, police report, theft
dropped, smashed, cracked, fell, broke my, spilled > damage, claim, accidental damage
pay myself, excess, my share, own pocket > deductible, excess
got sick, fell ill, ill, hurt myself > illness, medical, treatment
suitcase, case, luggage, rucksack, backpack, bag, bags, carry on > baggage, hand baggage
conked out, car died, car stopped, wont start, flat tyre, puncture, stalled > breakdown, roadside assistance, towing
pooch, doggy, dog, puppy, kitty, kitten, cat, moggy, fur baby > dog, cat, pet, pet insurance
cant travel, cant go, fell sick > cancel, cancellation, non-refundable
another day, go later, wrong date, change date, different date, earlier train > change, changed, rebook
train late, bus late, never showed, missed connection, stood still > delayed, delay, compensation
forgot on, left behind, glove, found a > lost property, items found
free, no charge, without paying, costs nothing, free of charge
doc, gp, see someone > consultation, appointment, physician
cant come, cant attend > cancellation, notice of cancellation, cancel
no show, overslept > missed appointment, cancellation
meds, pills, tablets, medicine, birth control, the pill > medication, prescription, renewal
got tested, bloods, blood test, labs, lab results, results > test results, blood test, findings
jab, shot, tick jab, flu shot, flu jab, injection, needle > vaccination, vaccine, vaccinated, influenza
doctors note, sick note > medical certificate, certificate, sick leave
glitch, glitchy, bug, buggy, acting up, playing up, bust, busted, kaput, borked > error, problem, fault, faulty
regret > cancel, withdrawal, return
real person, human being > contact, customer service, call
`;
