namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of money: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class MoneyTests
{
    [Test]
    public void Money_Signs() =>
        Assert.That(NumericTable.Of("They paid US$1.2 million, £88m, A$5, €3bn and ¥300."), Is.EqualTo(
            """
            Money | US$1.2 million | 1,200,000 USD did paid
            Money | £88m | 88,000,000 GBP
            Money | A$5 | 5 AUD
            Money | €3bn | 3,000,000,000 EUR
            Money | ¥300 | 300 JPY
            """));

    [Test]
    public void Money_Words() =>
        Assert.That(NumericTable.Of("It cost 27.5 billion dollars, 50 cents and 103 million euros."), Is.EqualTo(
            """
            Money | 27.5 billion dollars | 27,500,000,000 USD
            Money | 50 cents | 0.5 USD
            Money | 103 million euros | 103,000,000 EUR
            """));

    [Test]
    public void Money_Range_InCents() =>
        Assert.That(NumericTable.Of("It expects between 38 cents and 41 cents a share, or 40 cents to 42 cents."), Is.EqualTo(
            """
            Money | between 38 cents and 41 cents | 0.38 to 0.41 USD did expects
            Money | 40 cents to 42 cents | 0.4 to 0.42 USD
            """));

    [Test]
    public void Money_Codes() =>
        Assert.That(NumericTable.Of("The bill of GBP 350 became 20 EUR."), Is.EqualTo(
            """
            Money | GBP 350 | 350 GBP of bill
            Money | 20 EUR | 20 EUR did became
            """));

    [Test]
    public void Money_Bounds() =>
        Assert.That(NumericTable.Of("A fine of more than $3m; between $25 million and $35 million; $5 to $6."), Is.EqualTo(
            """
            Money | more than $3m | more than 3,000,000 USD of fine
            Money | between $25 million and $35 million | 25,000,000 to 35,000,000 USD
            Money | $5 to $6 | 5 to 6 USD
            """));

    [Test]
    public void Money_Adjective() =>
        Assert.That(NumericTable.Of("A $5-a-share offer and a $40 million contract."), Is.EqualTo(
            """
            Money | $5 | 5 USD
            Money | $40 million | 40,000,000 USD of contract
            """));

    [Test]
    public void Money_Weight() =>
        Assert.That(NumericTable.Of("He paid 30 pounds for 12 pounds of flour."), Is.EqualTo(
            """
            Money | 30 pounds | 30 GBP did paid
            Measure | 12 pounds | 5.44310844 kg of flour
            """));

    [Test]
    public void Money_Vague() =>
        Assert.That(NumericTable.Of("Losses reached hundreds of millions of dollars."), Is.EqualTo(
            """
            Money | hundreds of millions of dollars | 200,000,000 to 999,999,999 USD of Losses did reached
            """));
}
