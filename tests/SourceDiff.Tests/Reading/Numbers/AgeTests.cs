namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of ages: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class AgeTests
{
    [Test]
    public void Age_Adjective() =>
        Assert.That(NumericTable.Of("A 38-year-old plumber met two 9-month-olds."), Is.EqualTo(
            """
            Age | 38-year-old | aged 38 of plumber
            Count | two | 2 did met
            Age | 9-month-olds | aged 0.75
            """));

    [Test]
    public void Age_Apposition() =>
        Assert.That(NumericTable.Of("Maria Kell, 38, and Tom Orrin, aged 41, agreed."), Is.EqualTo(
            """
            Age | 38 | aged 38 of Maria Kell
            Age | aged 41 | aged 41 of Tom Orrin
            """));

    [Test]
    public void Age_Predicate() =>
        Assert.That(NumericTable.Of("She is 30. He turned 29 in April and was in his 50s."), Is.EqualTo(
            """
            Age | 30 | aged 30 of She
            Age | 29 | aged 29 of He
            Date | April | XXXX-04 did turned
            Age | 50s | aged 50 to 59
            """));

    [Test]
    public void Age_YearsOld() =>
        Assert.That(NumericTable.Of("The mill is 60 years old; at the age of 12 he left."), Is.EqualTo(
            """
            Age | 60 years old | aged 60 of mill
            Age | age of 12 | aged 12
            """));

    [TestCase("Actor Dan Merrow dies at 78", "Age | 78 | aged 78 of Dan Merrow")]
    [TestCase("Dan Merrow, who will turn 29 soon, has signed.", "Age | 29 | aged 29 of Dan Merrow")]
    [TestCase("Dan Merrow has died in hospital, aged 68.", "Age | aged 68 | aged 68 of Dan Merrow")]
    [TestCase("Dan Merrow, a painter, was 73 when he died.", "Age | 73 | aged 73 of painter")]
    [TestCase("The singer was 45.", "Age | 45 | aged 45 of singer")]
    [TestCase("The singer, 45, was held.", "Age | 45 | aged 45 of singer")]
    [TestCase("A man in his 40s was held.", "Age | 40s | aged 40 to 49 of man")]
    public void Age_IsOfItsPerson(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [Test]
    public void Ages_OfSeveral() =>
        Assert.That(NumericTable.Of("The girls, 12 and 14, were found. The pair, aged 19 and 22, were charged."), Is.EqualTo(
            """
            Age | 12 | aged 12 of girls
            Age | 14 | aged 14 of girls
            Age | aged 19 | aged 19 of pair
            Age | 22 | aged 22 of pair
            """));

    [Test]
    public void Age_OfPronoun_IsThePersonNamedLast()
    {
        var facts = NumericTable.Read("Dan Merrow died on Monday. He was 73.");
        var age = facts.OfType<SourceDiff.Model.AgeFact>().Single();
        Assert.That(age.Entity, Is.EqualTo(0));
    }

    [TestCase("The pool dies at 12 noon.")]
    [TestCase("The motor died at 60 percent.")]
    [TestCase("The winner was 3.")]
    public void NumberAtAnEnd_IsNoAge(string text) => Assert.That(NumericTable.Of(text), Does.Not.Contain("Age"));

    [Test]
    public void Age_BeforeANameThatNoDictionaryHas() =>
        Assert.That(NumericTable.Of("An officer, 31-year-old Zorvana Quell, was charged."), Does.Contain("of Zorvana"));
}
