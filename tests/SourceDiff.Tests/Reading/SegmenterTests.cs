using System.Diagnostics;
using System.Text;
using SourceDiff.Model;
using SourceDiff.Reading;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace SourceDiff.Tests.Reading;

internal sealed class SegmenterTests
{
    [TestCase("The ferry sank. Nobody was hurt.", "The ferry sank.|Nobody was hurt.")]
    [TestCase("The firm paid $1.7m in Jan. 25 talks with U.S. Defense officials.", "The firm paid $1.7m in Jan. 25 talks with U.S. Defense officials.")]
    [TestCase("Mr. Ahle met Gen. Orro and Dr. K. Lind at No. 4 Mill Rd. on Sunday.", "Mr. Ahle met Gen. Orro and Dr. K. Lind at No. 4 Mill Rd. on Sunday.")]
    [TestCase("The quake hit at 7 a. m. Tuesday. It was a 6.1.", "The quake hit at 7 a. m. Tuesday.|It was a 6.1.")]
    [TestCase("The shop closed at 6 p.m. The owner left.", "The shop closed at 6 p.m.|The owner left.")]
    [TestCase("She moved to the U.S. He stayed.", "She moved to the U.S.|He stayed.")]
    [TestCase("Harlan Foods Inc. said so. Orro & Co. Chairman Lind agreed.", "Harlan Foods Inc. said so.|Orro & Co. Chairman Lind agreed.")]
    [TestCase("“It was dark. We ran,” she said. “Then it fell.” He nodded.", "“It was dark.|We ran,” she said.|“Then it fell.”|He nodded.")]
    [TestCase("\"Who did this?\" asked Orro. \"Why?\" she said.", "\"Who did this?\" asked Orro.|\"Why?\" she said.")]
    [TestCase("\"Who did this?\" Orro asked. He left.", "\"Who did this?\" Orro asked.|He left.")]
    [TestCase("Survivors Each of them spoke at length.", "Survivors|Each of them spoke at length.")]
    [TestCase("They won 3 - 1 . The coach smiled .", "They won 3 - 1 .|The coach smiled .")]
    [TestCase("He waited... and waited. Then... Nothing came.", "He waited... and waited.|Then...|Nothing came.")]
    [TestCase("Twelve died in 2011. 14 were hurt.", "Twelve died in 2011.|14 were hurt.")]
    [TestCase("It was late.The fire spread.", "It was late.|The fire spread.")]
    [TestCase("1. Bring water 2. Stay inside 3. Call us", "1. Bring water|2. Stay inside|3. Call us")]
    [TestCase("Prices rose (see p. 12). Wages fell.", "Prices rose (see p. 12).|Wages fell.")]
    [TestCase("They won 3 - 1 . \" We tried , \" he said . It rained .", "They won 3 - 1 .|\" We tried , \" he said .|It rained .")]
    [TestCase("Officials (who would not be named) agreed. (The mayor did not.) A vote follows.", "Officials (who would not be named) agreed.|(The mayor did not.)|A vote follows.")]
    [TestCase("The dam failed; the valley flooded: 12 died.", "The dam failed; the valley flooded: 12 died.")]
    public void Segment_RunningText_EndsSentences(string text, string sentences) => Assert.That(Split(text), Is.EqualTo(sentences));

    [TestCase("Ferry sinks off the coast The captain told rescuers of a crack. Nobody died.", "Ferry sinks off the coast|The captain told rescuers of a crack.|Nobody died.")]
    [TestCase("Rescue crews find ferry A ferry that sank was found.", "Rescue crews find ferry|A ferry that sank was found.")]
    [TestCase("Mill closes after fire By Lena Holt The mill closed on Monday.", "Mill closes after fire|By Lena Holt|The mill closed on Monday.")]
    [TestCase("Ferry Sinks Off Norhaven By Ana Berg The ferry sank.", "Ferry Sinks Off Norhaven|By Ana Berg|The ferry sank.")]
    [TestCase("Three held after raid He was arrested on Friday.", "Three held after raid|He was arrested on Friday.")]
    [TestCase("Storm damages pier On Monday, a storm hit the pier.", "Storm damages pier|On Monday, a storm hit the pier.")]
    [TestCase("Ferry sinks off coast MARLOW, Ohio (AP) — A ferry sank.", "Ferry sinks off coast|MARLOW, Ohio (AP) —|A ferry sank.")]
    [TestCase("A man looks at it. File photo. Kelmoor, Ohio, United States - This week it rained.", "A man looks at it.|File photo.|Kelmoor, Ohio, United States -|This week it rained.")]
    [TestCase("Harbour exhibits Lena Holt, a painter, came to the show.", "Harbour exhibits|Lena Holt, a painter, came to the show.")]
    [TestCase("Orro's early work Orro was born in Kelmoor.", "Orro's early work|Orro was born in Kelmoor.")]
    [TestCase("Nobody came. Waiting quietly When the mill closed, he left.", "Nobody came.|Waiting quietly|When the mill closed, he left.")]
    [TestCase("Council must act by May 9 KELMOOR - The council has a plan.", "Council must act by May 9|KELMOOR -|The council has a plan.")]
    [TestCase("The mill closed. Advertisement In total, 80 people left.", "The mill closed.|Advertisement|In total, 80 people left.")]
    [TestCase("The mill closed Story continues below advertisement The Norhaven council met.", "The mill closed|Story continues below advertisement|The Norhaven council met.")]
    [TestCase("Advertisement revenue fell by half.", "Advertisement revenue fell by half.")]
    [TestCase("Norhaven nurse hit by a drunk lorry driver Lena Holt, 59, was hit by a lorry whose driver was drunk on Monday.", "Norhaven nurse hit by a drunk lorry driver|Lena Holt, 59, was hit by a lorry whose driver was drunk on Monday.")]
    [TestCase("The old mill by the river File photo of the mill.", "The old mill by the river|File photo of the mill.")]
    [TestCase("Fire closes sugar mill in Kelmoor A fire has closed the sugar mill in Kelmoor.", "Fire closes sugar mill in Kelmoor|A fire has closed the sugar mill in Kelmoor.")]
    [TestCase("Norhaven Rail drops night trains to Kelmoor Norhaven Rail said on Friday that it drops all night trains.", "Norhaven Rail drops night trains to Kelmoor|Norhaven Rail said on Friday that it drops all night trains.")]
    [TestCase("Painter Lena Holt dies at 91 Lena Holt, the painter of harbours, died on Monday.", "Painter Lena Holt dies at 91|Lena Holt, the painter of harbours, died on Monday.")]
    [TestCase("Dam Bursts Above Kelmoor After Storm Workers had warned of cracks in the dam and of a storm.", "Dam Bursts Above Kelmoor After Storm|Workers had warned of cracks in the dam and of a storm.")]
    [TestCase("Dam Bursts Above Kelmoor After Storm The Norhaven council met at night.", "Dam Bursts Above Kelmoor After Storm|The Norhaven council met at night.")]
    [TestCase("MAYOR QUITS AFTER INQUIRY REPORT Mayor Ben Orro said he was tired.", "MAYOR QUITS AFTER INQUIRY REPORT|Mayor Ben Orro said he was tired.")]
    [TestCase("Two held over blaze at depot Suspect had been fired a week ago.", "Two held over blaze at depot|Suspect had been fired a week ago.")]
    public void Segment_PartsRunTogether_AreToldByTheirCapitals(string text, string sentences) => Assert.That(Split(text), Is.EqualTo(sentences));

    [TestCase("The film In the Heat of the Day was shown.")]
    [TestCase("People with hepatitis A infections were treated.")]
    [TestCase("Dough mixer Lena Holt, who saw it, said so.")]
    [TestCase("Novelist Lena Holt, a critic, said so.")]
    [TestCase("The agency — NASA — is in Texas.")]
    [TestCase("Spy agency NSA — which runs it — said so.")]
    [TestCase("The minister said The Kelmoor Herald was wrong.")]
    [TestCase("The port agency Norhaven Harbours said the agency would buy two more port cranes for Kelmoor port.")]
    [TestCase("The mill placed night guard Ben Holt on leave, the second guard the mill sent away.")]
    [TestCase("President Ana Berg and Secretary of State Ben Holt met with Prime Minister Jon Lind on Friday.")]
    [TestCase("The United Nations High Commissioner for Refugees said the camp was full.")]
    public void Segment_CapitalWithinASentence_EndsNone(string text) => Assert.That(Split(text), Is.EqualTo(text));

    [TestCase("Ferry sinks off Kelmoor Updated 5 / 3 / 2021 7:15 PM A ferry sank.", "Ferry sinks off Kelmoor|Updated 5 / 3 / 2021 7:15 PM|A ferry sank.")]
    [TestCase("Ferry sinks off Kelmoor on Dec 23 2012, 6:11 PM The ferry sank.", "Ferry sinks off Kelmoor|on Dec 23 2012, 6:11 PM|The ferry sank.")]
    [TestCase("Painter dies at 91 June 6th, 2013 7:38 PM EDT A painter died.", "Painter dies at 91|June 6th, 2013 7:38 PM EDT|A painter died.")]
    [TestCase("Ferry sinks Friday May 7, 2021 @ 9:20am PDT A ferry sank.", "Ferry sinks|Friday May 7, 2021 @ 9:20am PDT|A ferry sank.")]
    [TestCase("Was the ferry \"unsafe\" Friday, Sep 10, 2010 8:52 PM EDT A ferry sank.", "Was the ferry \"unsafe\"|Friday, Sep 10, 2010 8:52 PM EDT|A ferry sank.")]
    [TestCase("Ferry sinks off Kelmoor AFP, Tuesday 4 May 2021 A ferry sank.", "Ferry sinks off Kelmoor AFP,|Tuesday 4 May 2021|A ferry sank.")]
    [TestCase("Ferry sinks 9:20am UK, Monday 3 May 2021 A ferry sank.", "Ferry sinks|9:20am UK, Monday 3 May 2021|A ferry sank.")]
    [TestCase("Ferry sinks KPN May 4, 2021, 07. 20AM IST KELMOOR: A ferry sank.", "Ferry sinks KPN|May 4, 2021, 07. 20AM IST|KELMOOR: A ferry sank.")]
    [TestCase("5 / 3 / 21 at 2:45 PM 5 ferries sink. One burned.", "5 / 3 / 21 at 2:45 PM|5 ferries sink.|One burned.")]
    [TestCase("The ferry sank on December 23, 2012 off Kelmoor.", "The ferry sank on December 23, 2012 off Kelmoor.")]
    public void Segment_StampRunIntoTheHead_IsTakenOut(string text, string sentences) => Assert.That(Split(text), Is.EqualTo(sentences));

    [Test]
    public void Segment_Article_TellsItsPartsApart()
    {
        const string Article = """
            Dam breach floods three villages
            Hundreds flee overnight as river rises
            By Tessa Orro, Valley Post
            Updated: March 3, 2024, 11:34 AM ET
            KELMOOR, Norrland (AP) — A dam burst on Sunday. At least 12 people were hurt.
            Advertisement
            Follow us on social media for more
            Rescue under way
            Boats reached the school at noon, the mayor said.
            • Stay on high ground
            • Boil all water
            Image: The broken dam seen from the north
            Reporting by Tessa Orro; Editing by Jon Lind
            Lena Ahle contributed to this report.
            Follow the Valley Post for more stories about the river.
            """;
        Assert.That(Kinds(Article), Is.EqualTo("""
            Headline Dam breach floods three villages
            Headline Hundreds flee overnight as river rises
            Byline By Tessa Orro, Valley Post
            Timestamp Updated: March 3, 2024, 11:34 AM ET
            Dateline KELMOOR, Norrland (AP) —
            Sentence A dam burst on Sunday.
            Sentence At least 12 people were hurt.
            Boilerplate Advertisement
            Boilerplate Follow us on social media for more
            Heading Rescue under way
            Sentence Boats reached the school at noon, the mayor said.
            ListItem • Stay on high ground
            ListItem • Boil all water
            Caption Image: The broken dam seen from the north
            Byline Reporting by Tessa Orro; Editing by Jon Lind
            Byline Lena Ahle contributed to this report.
            Boilerplate Follow the Valley Post for more stories about the river.

            """));
    }

    [TestCase("Follow these rules for more than a week, doctors say.")]
    [TestCase("Visit to Port Amsel ends in protests.")]
    public void Segment_ProseThatBeginsWithACommand_IsNoBoilerplate(string sentence) =>
        Assert.That(Kinds("Storm over\nThe storm is over, police said.\n" + sentence), Does.EndWith("Sentence " + sentence + "\n"));

    [TestCase("LONDON, May 21 (Reuters) - A court ruled.", "LONDON, May 21 (Reuters) -")]
    [TestCase("NEW KELM — Snow fell.", "NEW KELM —")]
    [TestCase("(CNN) -- Snow fell.", "(CNN) --")]
    [TestCase("Kelm, Norrland (AP) _ Snow fell.", "Kelm, Norrland (AP) _")]
    [TestCase("The AFL — a league — met.", "")]
    [TestCase("Kelm, Norway — The dam burst.", "Kelm, Norway —")]
    [TestCase("Kelm, once a town — it burned — is rich.", "")]
    [TestCase("HARD TIMES — The dam burst.", "")]
    [TestCase("NATO-led troops left - at last.", "")]
    public void Segment_StartOfBlock_FindsItsDateline(string text, string dateline)
    {
        var passage = Segmenter.Segment(Tokenizer.Tokenize(text, text.Length))[0];
        Assert.That(passage.Kind == PassageKind.Dateline ? passage.Span.In(text).ToString() : "", Is.EqualTo(dateline));
    }

    [TestCase("updated 7 / 28 / 2024 3:02 PM ET")]
    [TestCase("9:20am UK, Monday 3 May 2021")]
    [TestCase("SALEM, Ohio, April 28, 2009")]
    public void Segment_StampUnderHeadline_IsNoHeadline(string stamp)
    {
        string text = $"Dam breach floods three villages\n{stamp}\nThe dam burst on Sunday, and boats were sent.";
        Assert.That(Kinds(text), Does.Contain($"Timestamp {stamp}\n"));
    }

    [TestCase("Monday, May 18, 2015")]
    [TestCase("July 29, 2004")]
    [TestCase("March 3, 2024 6:11 PM")]
    [TestCase("Posted on January 5, 2024 at 3:39 PM")]
    [TestCase("Last updated 16:05 03/02/2021")]
    [TestCase("Updated 9:06 AM")]
    [TestCase("May 4 5:20 AM EST")]
    public void Segment_StampBetweenHeadlineAndText_IsCutOut(string stamp)
    {
        foreach (string sentence in (string[])["The river rose on Sunday.", "A river rose on Sunday.", "At least 12 people fled.", "Lena Ahle led the rescue."])
            Assert.That(Split($"Dam breach floods three villages {stamp} {sentence} Boats were sent."), Is.EqualTo($"Dam breach floods three villages|{stamp}|{sentence}|Boats were sent."));
    }

    [TestCase("The dam burst on March 3, 2024 Swedish experts said.")]
    [TestCase("Its March 3, 2024 Safety Report was wrong.")]
    [TestCase("Villages flooded on Monday, May 18, 2015 Norrland said.")]
    [TestCase("In May 2015 Orro left the board.")]
    public void Segment_DateWithinASentence_IsNoStamp(string text) => Assert.That(Split(text), Is.EqualTo(text));

    [TestCase("Sources: Mayor May Not Run Again", "Headline")]
    [TestCase("Sources: Valley Post, Kelm Radio", "Byline")]
    public void Segment_LineThatNamesSources_IsACreditOnlyWithoutAVerb(string line, string kind) =>
        Assert.That(Kinds($"{line}\nThe mayor of the town met the council on Sunday."), Does.StartWith(kind));

    [Test]
    public void Segment_HardWrappedText_KeepsSentencesWhole()
    {
        const string Wrapped = """
            The council of Kelmoor voted on Monday to close the old bridge after
            engineers found cracks in two of its piers, and said that a new one
            would open in the spring. The mayor, Tessa Orro, called the vote
            Norrland's most costly in a decade.

            Nobody was hurt when a part of the railing fell into the river on
            Friday night.
            """;
        Assert.That(Segmenter.Segment(Tokenizer.Tokenize(Wrapped, Wrapped.Length)), Has.Length.EqualTo(3));
    }

    [Test]
    public void Segment_TextWithoutMarks_IsCutIntoBoundedPassages()
    {
        string text = new StringBuilder().Insert(0, "water rose and ", 1000).ToString();
        var passages = Segmenter.Segment(Tokenizer.Tokenize(text, text.Length));
        Assert.That(passages.Max(passage => passage.TokenCount), Is.LessThanOrEqualTo(200));
    }

    [Property(MaxTest = 500)]
    public bool Segment_AnyString_CoversAllTokensInOrder(string? text) => Covers(text ?? "");

    [Property(MaxTest = 500)]
    public bool Segment_AnyMarks_CoversAllTokensInOrder(int[] picks)
    {
        string[] parts = ["The ", "fire. ", "\"", "' ", "\n", "\n\n", "1. ", "• ", "U.S. ", "Mr. ", "... ", ". . . ", "— ", "(AP) ", "May 5, 2020 ", "[", "] ", "?", "! ", "By ", "Image: "];
        return Covers(string.Concat(picks.Select(pick => parts[(int)((uint)pick % (uint)parts.Length)])));
    }

    [TestCase("the ")]
    [TestCase("\"")]
    [TestCase(". ")]
    [TestCase("...")]
    [TestCase("A. ")]
    [TestCase("1. ")]
    [TestCase("• ")]
    [TestCase("a\n")]
    [TestCase("(")]
    [TestCase("Monday, May 5, 2020 ")]
    public void Segment_MegabytesOfOneThing_TakesLinearTime(string part)
    {
        string text = new StringBuilder().Insert(0, part, 2_000_000 / part.Length).ToString();
        var tokens = Tokenizer.Tokenize(text, text.Length);
        var watch = Stopwatch.StartNew();
        var passages = Segmenter.Segment(tokens);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(passages[^1].EndToken, Is.EqualTo(tokens.Count));
    }

    private static string Split(string text) =>
        string.Join('|', Segmenter.Segment(Tokenizer.Tokenize(text, text.Length)).Select(passage => passage.Span.In(text).ToString()));

    private static string Kinds(string text)
    {
        var table = new StringBuilder();
        foreach (var passage in Segmenter.Segment(Tokenizer.Tokenize(text, text.Length)))
            table.Append(passage.Kind).Append(' ').Append(passage.Span.In(text)).Append('\n');
        return table.ToString();
    }

    private static bool Covers(string text)
    {
        var tokens = Tokenizer.Tokenize(text, text.Length);
        var passages = Segmenter.Segment(tokens);
        int token = 0;
        for (int i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            if (passage.Index != i || passage.FirstToken != token || passage.EndToken <= token || passage.Span != tokens.SpanOf(passage.FirstToken, passage.EndToken))
                return false;
            token = passage.EndToken;
        }

        return token == tokens.Count;
    }
}
