using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading;

internal sealed class NameExtractorTests
{
    [TestCase("Talks with Marta Quill ended.", "Person Marta Quill")]
    [TestCase("He met Deon Zabrowski in Tulsa.", "Person Deon Zabrowski | Place Tulsa")]
    [TestCase("It was signed by J.T. Okafor and Ruth Levine.", "Person J.T. Okafor | Person Ruth Levine")]
    [TestCase("They saw the Quill-Okafor debate. Marta Quill beat Deon Okafor.", "Person Quill | Person Okafor | Person Marta Quill | Person Deon Okafor")]
    [TestCase("They saw Sacha Quill-Okafor. Marta Quill beat Deon Okafor.", "Unknown Sacha Quill-Okafor | Person Marta Quill | Person Deon Okafor")]
    [TestCase("They praised Pieter van der Moolen.", "Person Pieter van der Moolen")]
    [TestCase("They praised Luis \"Flaco\" Ibarra.", "Person Luis \"Flaco\" Ibarra")]
    [TestCase("She works for the Bank of Norhaven.", "Organisation Bank of Norhaven")]
    [TestCase("It belongs to the Department of Fish and Wildlife.", "Organisation Department of Fish and Wildlife")]
    [TestCase("A ship crossed the Gulf of Sorrel.", "Place Gulf of Sorrel")]
    [TestCase("The Harbour Safety Act passed.", "Work Harbour Safety Act")]
    [TestCase("The envoy flew to Perth, Australia.", "Place Perth | Place Australia")]
    [TestCase("It hit the Canadian Broadcasting Corp. offices.", "Organisation Canadian Broadcasting Corp")]
    [TestCase("A British climber met Sweden's Lena Holt.", "Place Sweden | Person Lena Holt")]
    [TestCase("It stood at the corner of 97th Avenue and 117th Street.", "Place 97th Avenue | Place 117th Street")]
    [TestCase("It stood in the 1200 block of East 223rd Street.", "Place 1200 block of East 223rd Street")]
    [TestCase("He drove along Interstate 75 and slept.", "Place Interstate 75")]
    [TestCase("They rang Norland and Amsel Fire and Rescue at once.", "Organisation Norland and Amsel Fire and Rescue")]
    [TestCase("They rang the Marlow County Sheriff's Department.", "Organisation Marlow County Sheriff's Department")]
    [TestCase("On Monday in June the rain fell in Oslo.", "Place Oslo")]
    [TestCase("The plan of Sen. Max Orlov, R-Ohio, failed.", "Person Max Orlov")]
    [TestCase("Bank of Norhaven clerks met Ana Berg Jr. there.", "Organisation Bank of Norhaven | Person Ana Berg Jr.")]
    [TestCase("They met Ivo A. Brand and James E. Holt there.", "Person Ivo A. Brand | Person James E. Holt")]
    [TestCase("It pleased Judge I. Leo Strand.", "Person I. Leo Strand")]
    [TestCase("Strand & Vale Consulting denied it.", "Organisation Strand & Vale Consulting")]
    [TestCase("New Zealand agreed. Wall Street fell.", "Place New Zealand | Place Wall Street")]
    [TestCase("The owner, Mark Cuban, left.", "Person Mark Cuban")]
    [TestCase("She left the Norland Department of Criminal Justice.", "Organisation Norland Department of Criminal Justice")]
    [TestCase("It shook the district of Benar Mirah.", "Place Benar Mirah")]
    [TestCase("A reader of USA Today wrote.", "Organisation USA Today")]
    [TestCase("Velden Power Plant Rules Face Test. Velden left. The Clean Power Plan stays. Power plants burn coal. The rules face a test.", "Unknown Velden | Unknown Velden | Work Clean Power Plan")]
    [TestCase("Six AK 47 rifles were found.", "Organisation AK")]
    [TestCase("They asked novelist Merrick Garland, and the chief judge, Velden Garland, left.", "Person Merrick Garland | Person Velden Garland")]
    [TestCase("They asked Lena Holt, Chief Public Relations Officer.", "Person Lena Holt")]
    [TestCase("They met Park Jae-moon, who met Lee Cho-un's aide.", "Person Park Jae-moon | Person Lee Cho-un")]
    [TestCase("The Berg-led party and the Oslo-based firm left.", "Unknown Berg | Place Oslo")]
    [TestCase("It breaks the Harbour and Coastal Safety Act.", "Work Harbour and Coastal Safety Act")]
    [TestCase("He heads the Center for River Safety and Applied Hydrology.", "Organisation Center for River Safety and Applied Hydrology")]
    [TestCase("Rival Hillary Strand left.", "Person Hillary Strand")]
    [TestCase("It pleased A. Philip Randolph Yamasaki.", "Person A. Philip Randolph Yamasaki")]
    [TestCase("Reporting was done by Will Marlowe and Rose Vasquez.", "Person Will Marlowe | Person Rose Vasquez")]
    [TestCase("Mayor Will Marlowe Opens New Bridge", "Person Will Marlowe")]
    [TestCase("Fears grew. Rumours spread. Nobody slept.", "")]
    public void Extract_SentenceWithNames_FindsKindsAndBoundaries(string text, string expected) =>
        Assert.That(Names(text), Is.EqualTo(expected));

    [TestCase("The deal pleased Marta Quill. Quill smiled.", "Marta Quill, Marta Quill")]
    [TestCase("Alexei Morozov met Ana Berg. Morozow left.", "Alexei Morozov, Ana Berg, Alexei Morozov")]
    [TestCase("Alexei Hoffmann met Piotr Hofman there.", "Alexei Hoffmann, Piotr Hofman")]
    [TestCase("Quill is out. The board dismissed Marta Quill.", "Marta Quill, Marta Quill")]
    [TestCase("We saw Ana Berg and Olaf Berg. Olaf Berg left.", "Ana Berg, Olaf Berg, Olaf Berg")]
    [TestCase("We saw Ana Berg and Ana Karin Berg.", "Ana Karin Berg, Ana Karin Berg")]
    [TestCase("The Northern Harbour Authority (NHA) met. Later the NHA left.", "Northern Harbour Authority, Northern Harbour Authority, Northern Harbour Authority")]
    [TestCase("The Associated Press (AP) met. Later AP left.", "Associated Press, Associated Press, Associated Press")]
    [TestCase("LOWMERE (NW) — Rain fell in Lowmere.", "LOWMERE, NW, LOWMERE")]
    [TestCase("BRENNOCK (AP) - Rain fell in Brennock.", "BRENNOCK, AP, BRENNOCK")]
    [TestCase("Rain fell in Brennock (AP). Then AP left.", "Brennock, AP, AP")]
    [TestCase("The U.S. agreed. Then the United States left.", "United States, United States")]
    [TestCase("Britain agreed. Then the U.K. left, and the United Kingdom fell.", "United Kingdom, United Kingdom, United Kingdom")]
    [TestCase("Airservices Australia spoke. It rained in Australia.", "Airservices Australia, Australia")]
    [TestCase("He lives in Velmar. Schools in Velmar shut, the Velmar News said. She left Velmar.", "Velmar, Velmar, Velmar News, Velmar")]
    public void Extract_LaterMentions_MeanTheSameEntity(string text, string expected) =>
        Assert.That(string.Join(", ", Read(text).Select(name => name.Value)), Is.EqualTo(expected));

    private static string Names(string text) =>
        string.Join(" | ", Read(text).Select(name => $"{name.Entity.Kind} {name.Span.In(text)}"));

    private static IEnumerable<NameFact> Read(string text) =>
        new DocumentReader([new NameExtractor()], int.MaxValue).Read(new Document("a", text), CancellationToken.None).Facts.OfType<NameFact>();
}
