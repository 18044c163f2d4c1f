using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Tests.Laws;

namespace SourceDiff.Tests.Tracing;

/// <summary>Who takes words from whom. Each table shows the groups, then the pairs: what is reused, the shares of both, the origin.</summary>
public sealed class SourceTracerTests
{
    private const string Report = """
        HARROW POINT, Eastmark (Northwire) — A cargo train carrying molten sulphur left the rails near the village of Tamsin early on Friday, forcing some 400 residents from their homes, the fire brigade said.

        Eleven of the train's 36 wagons overturned at a bend where a speed limit of 50 kilometres an hour applies, and three of them burned until the afternoon.

        "We have never had to move so many people in one night," said Orla Dunne, who leads the brigade.

        The operator, Eastmark Freight, said that the driver was unhurt and that both engines had been inspected in the autumn.

        Schools in Tamsin will stay closed until the air has been measured again, the district council announced on Friday evening.
        """;

    private const string CutCopy = """
        A cargo train carrying molten sulphur left the rails near the village of Tamsin early on Friday, forcing some 400 residents from their homes, the fire brigade said.

        Eleven of the train's 36 wagons overturned at a bend where a speed limit of 50 kilometres an hour applies, and three of them burned until the afternoon.

        The operator, Eastmark Freight, said that the driver was unhurt and that both engines had been inspected in the autumn.
        """;

    private const string OwnStory = """
        Smoke hung over Tamsin for most of Friday after a goods train jumped the track in the night.

        "We have never had to move so many people in one night," said Orla Dunne, who leads the brigade.

        Four hundred villagers spent the day in a gymnasium. Investigators want to know how fast the train went before the bend, where drivers must slow down to fifty.

        By evening the council had not decided when lessons would start again.
        """;

    [Test]
    public void Copies_WithCuts_AreOneSource() => Assert.That(Trace(Report, CutCopy, OwnStory), Is.EqualTo("A+B C | A copy B 74% 100%"));

    [TestCase("The bridge at Tamsin will be closed to lorries from Monday, the council said.", "A+B | A copy B 100% 100%")]
    [TestCase("The bridge at Tamsin will be closed.", "A B")]
    public void Briefs_ThatAreTheSameToTheWord_AreOneSource(string brief, string expected) => Assert.That(Trace(brief, brief), Is.EqualTo(expected));

    [TestCase("(AP)", "Copyright 2031 The Associated Press. All rights reserved.", "A+B | A sharedAgency B 0% 0%")]
    [TestCase("© 2031 AFP", "— AFP", "A+B | A sharedAgency B 0% 0%")]
    [TestCase("(Reporting by Jane Roe in Tamsin; editing by Ann Doe)", "Reporting by Jane Roe. Editing by Sam Poe.", "A+B | A sharedAgency B 0% 0%")]
    [TestCase("(AP)", "© 2031 AFP", "A B")]
    [TestCase("(NPA)", "(NPA)", "A+B | A sharedAgency B 0% 0%")]
    [TestCase("He told AFP so.", "© 2031 AFP", "A B")]
    [TestCase("Copyright 2031 Tamsin Post", "Copyright 2031 Harrow Post", "A B")]
    public void Credits_InTheLastLine_TellWhoseReportItIs(string one, string other, string expected) => Assert.That(
        Trace("A goods train left the rails near Tamsin on Friday.\n\nNobody was hurt.\n\n" + one, "Schools in Tamsin stay closed after the derailment of Friday.\n\n" + other), Is.EqualTo(expected));

    [Test]
    public void Reporters_AtOnePressConference_AreIndependent() => Assert.That(Trace(Report, OwnStory), Is.EqualTo("A B"));

    [Test]
    public void Rewrite_WithEveryOtherSentenceItsOwn_DependsOnWhatItTook()
    {
        const string Rewrite = """
            Hundreds had to leave their beds when a goods train came off the line last night.

            Eleven of the train's 36 wagons overturned at a bend where a speed limit of 50 kilometres an hour applies, but nobody was hurt.

            Neighbours brought blankets and soup. The mayor went from house to house, and buses were ordered from three towns; the last of them left at half past four in the morning.

            Schools in Tamsin will stay closed until the air has been measured again, the council says.
            """;

        Assert.That(Trace(Report, Rewrite), Does.StartWith("A+B | A rewrite B"));
    }

    [Test]
    public void OneSharedSentence_InStoriesOfTheirOwn_IsPassageReuse()
    {
        const string Background = "Freight trains have used the old valley line since a landslide closed the coastal railway eleven winters ago.";
        string own = OwnStory + "\n\nA baker in the main street opened at four to feed the firefighters. He says that the smell reminded him of matches, and that he sold nothing all day. " + Background;
        string other = "The accident raises questions about the bend above the village, which engineers have called too narrow for decades. " + Background
            + " Residents collected signatures against it twice, and twice the ministry replied that the track was safe. On Friday its spokesman did not answer calls. "
            + "Two of the wagons lay in the stream until noon. Anglers found dead trout a mile further down, and the water board told farmers to keep their cattle away.";

        Assert.That(Trace(own, other), Is.EqualTo("A B | A passages B 16% 20%"));
    }

    [Test]
    public void Origin_IsTheOutletThatTheOtherCredits()
    {
        var courier = new Document("courier", "TAMSIN (NW) — " + CutCopy) { PublishedAt = Hour(8) };
        var wire = new Document("wire", Report) { Publisher = "North Wire", PublishedAt = Hour(9) };

        var reuse = Provenance(courier, wire).Reuses[0];

        Assert.That((reuse.Origin, reuse.OriginEvidence, reuse.Credit), Is.EqualTo(("wire", OriginEvidence.Credit, "NW")));
        Assert.That(courier.Quote(reuse.CreditedAt!.Value.Span), Is.EqualTo("NW"));
    }

    [TestCase(7, 8, "one")]
    [TestCase(8, 7, "other")]
    [TestCase(8, 8, null)]
    public void Origin_IsTheEarlier_WhenOnlyDatesTell(int hour, int otherHour, string? origin)
    {
        var provenance = Provenance(new Document("one", CutCopy) { PublishedAt = Hour(hour) }, new Document("other", CutCopy + "\n\nTrains run again.") { PublishedAt = Hour(otherHour) });

        Assert.That(provenance.Reuses[0].Origin, Is.EqualTo(origin));
        Assert.That(provenance.Groups[0].Origin, Is.EqualTo(origin));
    }

    [Test]
    public void Reports_OfOneAgency_AreOneSourceHoweverTheyDiffer()
    {
        var first = new Document("first", "MILLBROOK (AP) — A barn burned down on Monday, and two horses died in it.");
        var second = new Document("second", "By Tess Ardley, Associated Press\n\nInvestigators blame a heater for the fire that destroyed a stable this week.");

        var provenance = Provenance(first, second);

        Assert.That(Print(provenance), Is.EqualTo("first+second | first sharedAgency second 0% 0%"));
        Assert.That(provenance.Groups[0].Agency, Is.EqualTo("AP"));
    }

    [Test]
    public void Stages_OfOneOutletsStory_AreOneSource()
    {
        var morning = new Document("morning", OwnStory) { Publisher = "The Valley Post" };
        var evening = new Document("evening", "Lessons start again on Monday, the council decided.") { Publisher = "Valley Post" };

        Assert.That(Print(Provenance(morning, evening)), Is.EqualTo("morning+evening | morning sameOutlet evening 0% 0%"));
    }

    [Test]
    public void Digest_OfTwoReports_LeavesThemIndependent()
    {
        var one = new Document("one", Report.Replace(" (Northwire)", "", StringComparison.Ordinal)) { PublishedAt = Hour(6) };
        var two = new Document("two", OwnStory) { PublishedAt = Hour(7) };
        var digest = new Document("digest", CutCopy + "\n\n" + OwnStory) { PublishedAt = Hour(9) };

        Assert.That(Provenance(one, two, digest).IndependentSources, Is.EqualTo(2));
    }

    [Test]
    public void Brief_TakenOverIntoALongStory_LeavesTheStoryItsOwn()
    {
        const string Sentence = "The operator, Eastmark Freight, said that the driver was unhurt and that both engines had been inspected in the autumn.";
        string story = string.Join("\n\n", Enumerable.Repeat(0, 30).Select((_, i) => $"Witness number {i} saw {i * 7} sparks above house {i * 31} and ran {i * 3} steps towards the river."));
        var brief = new Document("brief", Sentence + " Trains between Harrow Point and the border were replaced by buses until Sunday night at least.") { PublishedAt = Hour(6) };

        Assert.That(Print(Provenance(brief, new Document("story", story + "\n\n" + Sentence) { PublishedAt = Hour(9) })), Does.StartWith("brief story | brief passages story"));
    }

    [Test]
    public void Copies_InAScriptWithoutSpaces_AreFound()
    {
        const string Report = "星期五凌晨一列满载硫磺的货运列车在村庄附近脱轨大约四百名居民被迫离开家园。消防队表示列车三十六节车厢中有十一节在弯道处倾覆其中三节一直燃烧到下午。";

        Assert.That(Trace(Report, Report + "学校将继续关闭。", "铁路公司说司机没有受伤而且两台机车都在去年秋天接受过检查但居民仍然担心空气质量。"), Does.StartWith("A+B C | A copy B"));
    }

    [Test]
    public void ManyCopies_AreOneSource()
    {
        string[] texts = [.. Enumerable.Range(0, 80).Select(i => $"{CutCopy}\n\nCopy {i} ends with words of its own."), OwnStory];

        Assert.That(Provenance([.. texts.Select((text, i) => new Document($"copy {i}", text))]).IndependentSources, Is.EqualTo(2));
    }

    [Test]
    public void SharedMisspelling_TellsARewriteFromAStoryOfItsOwn()
    {
        const string Taken = " Two of the wagons lay in the stream until noon, and three had to be emptied by hand before the line was cleared.";
        const string Other = "Neighbours brought blankets and soup. The mayor went from house to house, and buses were ordered from three towns. "
            + "The last of them left at half past four in the morning, with a driver who had never seen the village by night. "
            + "Children slept on mats in the gymnasium of the next town, where teachers read to them until the sun came up. "
            + "Anglers found dead trout a mile further down, and the water board told farmers to keep their cattle away from it.";
        const string Retold = "Families came home on Saturday. The baker opened at four and sold nothing all day, because nobody wanted to stand in the smell. "
            + "Investigators measured the bend again and asked the driver how fast he had gone; he said that he could not remember. "
            + "A spokesman of the ministry promised an answer within a week and then did not pick up his telephone any more. "
            + "The school will be painted before lessons start again, at the cost of the company that owns the tank wagons.";
        string Error(string text) => text + Taken + " The brigade recieved help from across the border.";

        Assert.That(Trace(Other + Taken, Retold + Taken), Does.StartWith("A B | A passages B"));
        Assert.That(Trace(Error(Other), Error(Retold)), Does.StartWith("A+B | A rewrite B"));
        Assert.That(Provenance(new Document("a", Error(Other)), new Document("b", Error(Retold))).Reuses[0].SharedErrors.Single().Words, Is.EqualTo(1));
    }

    [Test]
    public void Runs_QuoteTheSameWordsOfBoth()
    {
        Document one = new("one", Report), other = new("other", CutCopy);

        foreach (var run in Provenance(one, other).Reuses[0].Runs)
            Assert.That(one.Quote(run.Left.Span), Is.EqualTo(other.Quote(run.Right.Span)));
    }

    [Test]
    public void Order_OfDocuments_ChangesNothingButTheOrder() => Law.Holds(Newsroom.Triples, texts =>
    {
        Document a = new("a", texts.A.Text + CutCopy), b = new("b", texts.B.Text + Report), c = new("c", texts.C.Text);
        var provenance = Provenance(a, b, c);
        var reversed = Provenance(c, b, a);

        Assert.That(Sorted(reversed), Is.EqualTo(Sorted(provenance)));
    }, 60);

    private static string Trace(params string[] texts) => Print(Provenance([.. texts.Select((text, i) => new Document(((char)('A' + i)).ToString(), text))]));

    private static Provenance Provenance(params Document[] documents) => SourceComparer.Create().Compare(documents).Provenance;

    private static DateTimeOffset Hour(int hour) => new(2031, 5, 2, hour, 0, 0, TimeSpan.Zero);

    private static string Print(Provenance provenance)
    {
        string groups = string.Join(' ', provenance.Groups.Select(group => string.Join('+', group.DocumentIds)));
        return provenance.Reuses.IsEmpty ? groups : $"{groups} | {string.Join(", ", provenance.Reuses.Select(Print))}";
    }

    private static string Print(TextReuse reuse) => string.Create(CultureInfo.InvariantCulture,
        $"{reuse.Left} {char.ToLowerInvariant(reuse.Kind.ToString()[0])}{reuse.Kind.ToString()[1..]} {reuse.Right} {100 * reuse.LeftShare:F0}% {100 * reuse.RightShare:F0}%");

    private static string Sorted(Provenance provenance) => string.Join('\n',
        provenance.Groups.Select(group => string.Join('+', group.DocumentIds.Order(StringComparer.Ordinal)) + group.Origin).Order(StringComparer.Ordinal)
            .Concat(provenance.Reuses.Select(reuse => string.CompareOrdinal(reuse.Left, reuse.Right) < 0 ? reuse : reuse.Mirror())
                .Select(reuse => Print(reuse) + reuse.Origin + string.Join(' ', reuse.Runs)).Order(StringComparer.Ordinal)));
}
