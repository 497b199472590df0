#include "ui/theme/roles.h"

#include <QTest>

using namespace straw;

/// Contrast as WCAG 2.2 asks for: 4.5 for text, 3 for the outlines of controls.
class TestTheme : public QObject
{
    Q_OBJECT

    static constexpr Role texts[] = {Role::Text,   Role::Muted, Role::Faint, Role::Accent, Role::Open,
                                     Role::Danger, Role::Them,  Role::Us,    Role::Sales,  Role::Operations};
    static constexpr Role grounds[] = {Role::Page, Role::Rail, Role::Raised, Role::Fill, Role::AccentSoft};

    static double contrast(const Roles &roles, Role left, Role right)
    {
        return contrastRatio(roles[size_t(left)], roles[size_t(right)]);
    }
    static QByteArray message(bool dark, Role text, Role ground, double ratio)
    {
        return QStringLiteral("%1: role %2 on role %3: %4")
            .arg(dark ? "dark" : "light")
            .arg(int(text))
            .arg(int(ground))
            .arg(ratio)
            .toUtf8();
    }

private Q_SLOTS:
    void blackOnWhiteIsTwentyOneToOne()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A value worked out by hand: relative luminance of #777777 is 0.1845.
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
    }

    void everyTextCanBeReadOnEveryGround()
    {
        for (const bool dark : {false, true}) {
            const Roles &roles = dark ? darkRoles() : lightRoles();
            for (const Role text : texts) {
                for (const Role ground : grounds) {
                    const double ratio = contrast(roles, text, ground);
                    QVERIFY2(ratio >= 4.5, message(dark, text, ground, ratio));
                }
                const double onOwn = contrast(roles, text, softRoleOf(text));
                QVERIFY2(onOwn >= 4.5, message(dark, text, softRoleOf(text), onOwn));
            }
            QVERIFY(contrast(roles, Role::OnAccent, Role::Accent) >= 4.5);
            QVERIFY(contrast(roles, Role::OnAccent, Role::Danger) >= 4.5);
        }
    }

    void outlinesCanBeSeen()
    {
        for (const bool dark : {false, true}) {
            const Roles &roles = dark ? darkRoles() : lightRoles();
            for (const Role ground : {Role::Page, Role::Rail, Role::Raised})
                QVERIFY2(contrast(roles, Role::Pencil, ground) >= 3.0,
                         message(dark, Role::Pencil, ground, contrast(roles, Role::Pencil, ground)));
        }
    }

    void everyRoleHasAColourInBothThemes()
    {
        for (size_t role = 0; role < size_t(Role::Count); ++role) {
            QVERIFY(lightRoles()[role].isValid());
            QVERIFY(darkRoles()[role].isValid());
        }
    }
};

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
