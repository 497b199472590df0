#include "ui/pages/account/accountpart.h"

#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/fields/form.h"

namespace straw {

namespace {

QStringList without(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

/// Another currency changes no amount, which is told to whoever has changed it.
void addCurrency(Form &form)
{
    TextField *currency = form.text("currency");
    currency->setHint(AccountPart::tr("EUR, USD, GBP: the code of three letters"));
    Desk &desk = currency->desk();
    currency->setAlso([&desk](Store &, const QVariant &now) -> Result<void> {
        const QString before = desk.data().account.currency;
        const QString code = now.toString();
        if (before.isEmpty() || code.size() != 3) // still being typed
            return {};
        const QString kept =
            minorDigits(before) == minorDigits(code)
                ? AccountPart::tr("Amounts keep their number, now in %1.", "a currency")
                : AccountPart::tr("Please look at the amounts again: %1 has other decimals.", "a currency");
        QMetaObject::invokeMethod(
            &desk, [&desk, text = Texts::filled(kept, {code})] { desk.tellDone({text}); }, Qt::QueuedConnection);
        return {};
    });
}

void fillContract(Form &form)
{
    form.text("segment");
    form.text("industry");
    form.text("plan");
    form.number("seats");
    addCurrency(form);
    form.money("arr_minor");
    form.money("realised_minor");
    form.money("remaining_minor");
    form.number("margin_pct");
    form.money("book_minor")
        ->setHint(AccountPart::tr("The annual revenue of all your accounts at the start of your fiscal year"));
    form.person("owner_id", "us");
}

QStringList essenceOfContract(const Desk &desk)
{
    const Account &account = desk.data().account;
    return without({account.plan,
                    //: How many users or units the contract is for
                    account.seats ? AccountPart::tr("%n seat(s)", nullptr, int(*account.seats)) : QString(),
                    account.arrMinor ? showMoney(*account.arrMinor, account.currency, desk.locale()) : QString()});
}

void fillDates(Form &form)
{
    form.date("signed_on");
    form.date("service_start_on");
    form.date("first_value_on")
        ->setHint(AccountPart::tr("When they first had something from it; “never” is an answer too"));
    form.number("first_value_planned_days");
    form.date("renewal_on");
    form.date("learned_on");
    form.date("end_on");
}

QStringList essenceOfDates(const Desk &desk)
{
    const Account &account = desk.data().account;
    const QString from = dateText(account.signedOn, desk.locale());
    const QString to = dateText(account.endOn, desk.locale());
    //: In the summary of the dates; %1 is a date
    return without({from.isEmpty() ? QString() : Texts::filled(AccountPart::tr("signed %1"), {from}),
                    //: In the summary of the dates; %1 is a date, the end of the contract
                    to.isEmpty() ? QString() : Texts::filled(AccountPart::tr("ends %1"), {to})});
}

void fillNews(Form &form)
{
    form.pick("learned_how");
    form.person("notice_from_id", "customer");
    form.pick("exit_type");
    form.pick("surprise");
}

QStringList essenceOfNews(const Desk &desk)
{
    const Account &account = desk.data().account;
    return without({desk.label("learned_how", account.learnedHow), desk.data().nameOf(account.noticeFromId),
                    desk.label("surprise", account.surprise)});
}

void fillFit(Form &form)
{
    form.setWide(form.segments("fit"));
    form.text("competitor");
    form.date("rival_renewal_on")->setFuture();
}

QStringList essenceOfFit(const Desk &desk)
{
    const Account &account = desk.data().account;
    return without({desk.label("fit", account.fit), account.competitor});
}

void fillIssue(Form &form)
{
    form.yesNo("known_issue");
    form.date("known_issue_since");
    form.setWide(form.text("known_issue_ref"));
    form.setWide(form.segments("overcomable"));
    form.prose("overcomable_why");
}

QStringList essenceOfIssue(const Desk &desk)
{
    const Account &account = desk.data().account;
    const QString since = dateText(account.knownIssueSince, desk.locale());
    if (!account.knownIssue.value_or(!since.isEmpty()))
        //: Whether the issue was known
        return account.knownIssue ? QStringList{AccountPart::tr("no")} : QStringList();
    //: Whether the issue was known
    return {
        since.isEmpty()
            ? AccountPart::tr("yes")
            : Texts::filled(/*: Since when the issue was known; %1 is a date */ AccountPart::tr("since %1"), {since})};
}

} // namespace

AccountPart::AccountPart(Desk &desk, const Content &content, QWidget *parent)
    : Section(
          content.title,
          [&desk, fill = content.fill](Section &section) {
              auto *form = new Form(desk, "account", "account");
              fill(*form);
              section.add(form);
          },
          parent)
{
    const auto remark = [this, &desk, essence = content.essence] {
        setRemark(isOpen() ? QString() : Texts::joined(essence(desk), QStringLiteral(" · ")));
    };
    connect(this, &Section::toggled, this, remark);
    connect(&desk.document(), &Document::changed, this, [remark](const ChangeSummary &summary) {
        if (summary.touches(u"account") || summary.touches(u"person"))
            remark();
    });
    remark();
}

std::vector<AccountPart::Content> AccountPart::all()
{
    return {
        {tr("Contract and money"), fillContract, essenceOfContract},
        //: Heading: of the contract
        {tr("Dates"), fillDates, essenceOfDates},
        {tr("How we learned of it"), fillNews, essenceOfNews},
        {tr("Ideal customer and competitor"), fillFit, essenceOfFit},
        //: Heading
        {tr("Known issue"), fillIssue, essenceOfIssue},
    };
}

} // namespace straw
