using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>Which of several passages that say the same names a claim.</summary>
public class ClaimLabelTests
{
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "You will want to avoid our old lighthouse bridge: the harbour council closed it on Monday.", TestName = "Label_OutletSpeaksToItsReaders_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "And it also closed the old lighthouse bridge of the harbour council on Monday.", TestName = "Label_HangsOnWhatStandsBefore_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "The harbour council (it has nine members closed the old lighthouse bridge on Monday,", TestName = "Label_Cut_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "On Monday it closed the old lighthouse bridge, the harbour council.", TestName = "Label_SubjectIsAPronoun_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "Harbour Council Closed the Old Lighthouse Bridge on Monday", TestName = "Label_WrittenAsAHeading_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "The harbour council, whose nine members had met in the town hall behind locked doors since lunch, closed the old lighthouse bridge on Monday.", TestName = "Label_MuchBesideTheClaim_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge, which is 90 years old and 300 metres long, on Monday at noon.", "\"The harbour council closed the old lighthouse bridge on Monday.", TestName = "Label_QuotationIsLeftOpen_IsAnother")]
    [TestCase("After its meeting, Norhavn closed the old lighthouse bridge of the harbour on Monday.", "After its meeting, it closed the old lighthouse bridge of the harbour on Monday.", TestName = "Label_PronounOfANameBehindIt_StandsAlone")]
    [TestCase("Harbour engineer Marta Reyes closed the old lighthouse bridge on Monday.", "The chief harbour engineer closed the old lighthouse bridge on Monday.", TestName = "Label_NamesNobody_IsAnother")]
    [TestCase("The harbour council closed the old lighthouse bridge on Monday.", "Has the harbour council closed the old lighthouse bridge on Monday?", TestName = "Label_Question_IsAnother")]
    [TestCase("\"We will rebuild the lighthouse of Wexcombe before winter,\" council leader Ida Solvang said.", "She said they will rebuild the lighthouse of Wexcombe before winter.", TestName = "Label_QuotedSpeakerSaysWe_StandsAlone")]
    public void Label_OfSeveral_SaysTheClaimClearly(string clear, string other)
    {
        foreach (string[] texts in new[] { new[] { clear, other }, [other, clear] })
        {
            var comparison = SourceComparer.Create().Compare([.. texts.Select((text, i) => new Document($"d{i}", $"Rain fell in the north all day.\n\n{text}\n\nTickets cost more this year."))]);
            var claim = comparison.Claims.First(claim => claim.Passages.Any(passage => Quote(comparison, passage).Contains("lighthouse", StringComparison.OrdinalIgnoreCase)));
            Assert.That(Quote(comparison, claim.Label), Is.EqualTo(clear));
        }
    }

    [Test]
    public void Label_OneTellsWhatCameOfIt_IsTheHappening()
    {
        string[] texts =
        [
            "A fire badly damaged the harbour market in Wexcombe.",
            "Police are looking into a fire at the harbour market in Wexcombe.",
            "A fire destroyed the roof of the harbour market in Wexcombe.",
        ];
        var comparison = SourceComparer.Create().Compare([.. texts.Select((text, i) => new Document($"d{i}", $"Rain fell in the north all day.\n\n{text}\n\nTickets cost more this year."))]);
        var claim = comparison.Claims.First(claim => claim.Passages.Any(passage => Quote(comparison, passage).Contains("harbour market", StringComparison.Ordinal)));
        Assert.That(Quote(comparison, claim.Label), Does.StartWith("A fire"));
    }

    [Test]
    public void Label_FigureThatOneGives_IsAnother()
    {
        string[] texts =
        [
            "The harbour council closed the old lighthouse bridge on Monday after 7,300 complaints.",
            "The harbour council closed the old lighthouse bridge on Monday after many complaints.",
            "On Monday the harbour council closed the old lighthouse bridge after complaints.",
        ];
        var comparison = SourceComparer.Create().Compare([.. texts.Select((text, i) => new Document($"d{i}", $"Rain fell in the north all day.\n\n{text}\n\nTickets cost more this year."))]);
        var claim = comparison.Claims.First(claim => claim.Passages.Any(passage => Quote(comparison, passage).Contains("lighthouse", StringComparison.Ordinal)));
        Assert.That(Quote(comparison, claim.Label), Does.Not.Contain("7,300"));
    }

    private static string Quote(Comparison comparison, Citation citation) =>
        citation.Span.In(comparison.Documents.Single(document => document.Id == citation.DocumentId).Text).ToString();
}
