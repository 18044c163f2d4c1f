namespace SourceDiff.Tests.Reading.Speech;

[TestFixture]
internal sealed class QuotationExtractorTests
{
    [TestCase("“We closed the harbour,” Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_Curly")]
    [TestCase("\"We closed the harbour,\" Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_Straight")]
    [TestCase("‘We closed the workers’ harbour,’ Dahl said.", "Dahl | We closed the workers’ harbour", TestName = "Marks_SingleWithAnApostrophe")]
    [TestCase("'We closed the harbour,' Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_SingleStraight")]
    [TestCase("«We closed the harbour», Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_Guillemets")]
    [TestCase("``We closed the harbour,'' Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_Typewriter")]
    [TestCase("\" We closed the harbour , \" Dahl said .", "Dahl | We closed the harbour", TestName = "Marks_WithStraySpaces")]
    [TestCase("”We closed the harbour,” Dahl said.", "Dahl | We closed the harbour", TestName = "Marks_WronglyTyped")]
    [TestCase("“She told me ‘close the harbour’ and left,” Dahl said.", "Dahl | She told me ‘close the harbour’ and left", TestName = "Quotation_WithinAQuotation")]
    [TestCase("Dahl called it “a farce”.", "Dahl | a farce", TestName = "Words_ShortButCredited")]
    [TestCase("“We closed it,” Dahl said, “and we were right.”", "Dahl | We closed it\nDahl | and we were right.", TestName = "Quotation_Broken")]
    [TestCase("Dahl said: “We closed it.\n\n“It was not safe.”", "Dahl | We closed it.\nDahl | It was not safe.", TestName = "Quotation_OverTwoParagraphs")]
    [TestCase("Dahl said: “We closed the harbour. The pipe was old.", "Dahl | We closed the harbour.", TestName = "Quotation_NeverClosed")]
    public void Extract_QuotedWords_FindsThemWithTheirSpeaker(string text, string expected) =>
        Assert.That(SpeechTable.Quotations(text), Is.EqualTo(expected));

    [TestCase("The “safe” harbour was closed.", TestName = "Words_InScareQuotes")]
    [TestCase("The band played “Harbour of the North” twice.", TestName = "Title_OfASong")]
    [TestCase("Erik “Rust” Dahl was there.", TestName = "Nickname")]
    [TestCase("The workers' union and the dockers' club met in the '90s.", TestName = "Apostrophes")]
    public void Extract_NobodysWords_FindsNothing(string text) => Assert.That(SpeechTable.Quotations(text), Is.Empty);
}
