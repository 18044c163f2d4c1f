using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests;

/// <summary>A session gives, byte for byte, what a fresh comparison of the same documents in the same order gives.</summary>
public class ComparisonSessionTests
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    private static readonly Document[] Story =
    [
        Article("tribune", 6, "A warehouse fire in the port of Velmora killed four people on Tuesday, the fire service said.\n\nSome 60 firefighters fought the blaze for nine hours. Mayor Ilse Brandt called it the worst fire in the city since 1974."),
        Article("wire", 9, "VELMORA (NPA) — Six people died in a fire at a warehouse in the port of Velmora on Tuesday. About 60 firefighters took nine hours to put out the blaze, the fire service said. The cause is not known."),
        Article("radio", 10, "Six people died in a fire at a warehouse in the port of Velmora on Tuesday. The cause is not known. A neighbour, Tomas Reck, said he heard two loud bangs."),
        Article("post", 20, "The death toll of the warehouse fire in Velmora has risen to seven, the fire service said on Tuesday evening.\n\nThe blaze was put out after nine hours. Police arrested a man of 31 on suspicion of arson."),
    ];

    [Test]
    public void Compare_AfterEachAdd_IsTheFreshComparison()
    {
        var session = Comparer.StartSession();
        session.Add(Story[0]);
        for (int i = 1; i < Story.Length; i++)
        {
            session.Add(Story[i]);
            Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare(Story[..(i + 1)]))), $"{i + 1} documents");
        }
    }

    [Test]
    public void Compare_InAnyOrder_IsTheFreshComparisonInThatOrder()
    {
        foreach (int[] order in new[] { new[] { 3, 0, 2, 1 }, [2, 1, 0, 3], [1, 3, 2, 0] })
        {
            var session = Comparer.StartSession();
            foreach (int index in order)
                session.Add(Comparer.Read(Story[index]));
            Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([.. order.Select(index => Story[index])]))), string.Join(' ', order));
        }
    }

    [Test]
    public void Compare_AfterRemovals_IsTheFreshComparisonOfTheRest()
    {
        var session = Comparer.StartSession();
        foreach (var document in Story)
            session.Add(document);
        session.Compare();

        Assert.That(session.Remove("wire"), Is.True);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([Story[0], Story[2], Story[3]]))));

        session.Add(Story[1]);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([Story[0], Story[2], Story[3], Story[1]]))));
    }

    [Test]
    public void Compare_WithADocumentReplaced_ForgetsTheOldOne()
    {
        var session = Comparer.StartSession();
        session.Add(Story[0]);
        session.Add(Story[1]);
        session.Compare();
        session.Remove("wire");
        var corrected = Article("wire", 9, Story[1].Text.Replace("Six", "Five", StringComparison.Ordinal));
        session.Add(corrected);

        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([Story[0], corrected]))));
    }

    [Test]
    public void Replace_Document_TakesThePlaceOfTheOldOne()
    {
        var judge = new CountingJudge();
        var session = SourceComparer.Create(judges: [judge]).StartSession();
        foreach (var document in Story)
            session.Add(document);
        session.Compare();
        var corrected = Article("wire", 9, Story[1].Text.Replace("Six", "Five", StringComparison.Ordinal));
        session.Replace(corrected);

        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([Story[0], corrected, Story[2], Story[3]]))));
        Assert.That(judge.Pairs, Is.EqualTo(9), "six pairs, and three of them again");
    }

    [Test]
    public void Replace_UnknownDocument_IsRefused() =>
        Assert.That(() => Comparer.StartSession().Replace(Story[0]), Throws.ArgumentException.With.Message.Contains("no document with the id 'tribune'"));

    [Test]
    public void Compare_DocumentsWhoseTypeIsLeftOut_Compiles() =>
        Assert.That(Comparer.Compare([new("a", "Nine people were hurt."), new("b", "Eight people were hurt.")]).Documents, Has.Length.EqualTo(2));

    [Test]
    public void Compare_Again_JudgesNoPairTwice()
    {
        var judge = new CountingJudge();
        var session = SourceComparer.Create(judges: [judge]).StartSession();
        foreach (var document in Story)
        {
            session.Add(document);
            if (session.Documents.Count > 1)
                session.Compare();
        }

        Assert.That(judge.Pairs, Is.EqualTo(6));
    }

    /// <summary>Beyond fifty documents each comparison chooses its pairs anew, and the session still gives what a fresh one does.</summary>
    [Test]
    public void Compare_MoreDocumentsThanAllPairs_IsTheFreshComparison()
    {
        var documents = Enumerable.Range(0, 57).Select(Town).ToList();
        var session = Comparer.StartSession();
        foreach (var document in documents[..49])
            session.Add(document);
        session.Compare();
        session.Add(documents[49]);
        session.Add(documents[50]);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare(documents[..51]))), "51 documents");

        foreach (var document in documents[51..])
            session.Add(document);
        Assert.That(session.Remove("town-3"), Is.True);
        session.Compare();
        Assert.That(session.Remove("town-40"), Is.True);
        session.Add(documents[3]);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([.. documents.Where((_, i) => i is not (3 or 40)), documents[3]]))), "56 documents");
    }

    /// <summary>Six outlets write of each of some towns; two of them give another number, and one copies.</summary>
    private static Document Town(int number)
    {
        string[] towns = ["Velmora", "Lowmere", "Hexley", "Stanbury", "Tallmark", "Norhaven", "Elmere", "Brackwater", "Calder", "Ostrava Bay"];
        string town = towns[number / 6 % towns.Length];
        int outlet = number % 6, hurt = 3 + (number / 6) + (outlet == 4 ? 1 : 0);
        string text = outlet switch
        {
            0 or 1 => $"{town.ToUpperInvariant()} (NPA) — A tram derailed in {town} on Tuesday and {hurt} people were hurt, the city said. The line through the old town will stay closed until the weekend.",
            2 => $"{hurt} people were hurt on Tuesday when a tram left its rails in {town}. Police questioned the driver, who is {30 + (number / 6)}.",
            3 => $"The tram line in {town} will stay closed until Friday after a tram derailed there. \"It was like thunder,\" said Ida Roe, who saw it.",
            4 => $"A derailed tram in {town} hurt {hurt} people, the fire brigade said on Wednesday. The driver, {31 + (number / 6)}, was questioned.",
            _ => $"Nobody was killed when a tram derailed in {town}. The mayor may close the line for good.",
        };
        return Article($"town-{number}", 6 + (number % 17), text);
    }

    [Test]
    public void Compare_OneDocument_NamesTheRemedy()
    {
        var session = Comparer.StartSession();
        session.Add(Story[0]);

        Assert.That(() => session.Compare(), Throws.InvalidOperationException.With.Message.EqualTo("A comparison needs at least two documents; the session has 1. Add more."));
    }

    [Test]
    public void Add_KnownId_NamesIt()
    {
        var session = Comparer.StartSession();
        session.Add(Story[0]);

        Assert.That(() => session.Add(Story[0]), Throws.ArgumentException.With.Message.StartsWith("The session has a document with the id 'tribune'.")
            .And.Property(nameof(ArgumentException.ParamName)).EqualTo("document"));
        Assert.That(session.Documents, Is.EqualTo(new[] { Story[0] }));
    }

    [Test]
    public void Add_MoreThanAllowed_NamesTheOption()
    {
        var session = SourceComparer.Create(new SourceDiffOptions { MaxDocuments = 2 }).StartSession();
        session.Add(Story[0]);
        session.Add(Story[1]);

        Assert.That(() => session.Add(Story[2]), Throws.ArgumentException.With.Message.Contains("MaxDocuments is 2"));
    }

    [Test]
    public void Remove_UnknownId_SaysSo() => Assert.That(Comparer.StartSession().Remove("nobody"), Is.False);

    private static Document Article(string id, int hour, string text) => new(id, text) { PublishedAt = new DateTimeOffset(2031, 5, 13, hour, 0, 0, TimeSpan.Zero) };

    private static string Json(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(comparison, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class CountingJudge : SourceDiff.Judging.IFactJudge
    {
        private int _pairs;

        public int Pairs => _pairs;

        public IReadOnlyList<Rule> Rules => [];

        public void Judge(SourceDiff.Judging.JudgingContext context) => Interlocked.Increment(ref _pairs);
    }
}
