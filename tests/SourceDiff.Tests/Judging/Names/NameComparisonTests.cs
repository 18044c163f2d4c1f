using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Names;

public class NameComparisonTests
{
    [TestCase("Ana Brandt", "ana brandt", EntityKind.Person, "Same")]
    [TestCase("Jerome O’Carran", "Jerome O'Carran", EntityKind.Person, "Same")]
    [TestCase("José Brandt", "Jose Brandt", EntityKind.Person, "Same")]
    [TestCase("the Harbour Board", "Harbour Board", EntityKind.Organisation, "Same")]
    [TestCase("J. Hale Jr.", "J Hale", EntityKind.Person, "Same")]
    [TestCase("Ana Brandt", "Ana K. Brandt", EntityKind.Person, "Short")]
    [TestCase("Ana Brandt", "Brandt", EntityKind.Person, "Short")]
    [TestCase("A. Brandt", "Ana Maria Brandt", EntityKind.Person, "Short")]
    [TestCase("Harbour Safety Board", "HSB", EntityKind.Organisation, "Acronym")]
    [TestCase("Harbour Safety Board", "H.S.B.", EntityKind.Organisation, "Acronym")]
    [TestCase("Oleh Dovhenkyy", "Oleh Dovhenky", EntityKind.Person, "Transliterated")]
    [TestCase("Jon Hale", "John Hale", EntityKind.Person, "Misspelt")]
    [TestCase("Corvin Advisors", "Corvin Advisers", EntityKind.Organisation, "Misspelt")]
    [TestCase("Ana Brandt", "Ana Moreau", EntityKind.Person, "OtherSurname")]
    [TestCase("Ana Brandt", "Karl Brandt", EntityKind.Person, "OtherGivenName")]
    [TestCase("Ana Brandt", "Karl Moreau", EntityKind.Person, "Different")]
    [TestCase("Kestrel", "Orlen", EntityKind.Place, "Different")]
    [TestCase("William Brandt", "Bill Brandt", EntityKind.Person, "Short")]
    [TestCase("James Moreau", "Jim Moreau", EntityKind.Person, "Short")]
    [TestCase("Ana K. Brandt", "Ana Katrin Brandt", EntityKind.Person, "Short")]
    [TestCase("Karl “The Oar” Moreau", "Karl 'Oar' Moreau", EntityKind.Person, "Same")]
    [TestCase("Harbour Organisation", "Harbor Organization", EntityKind.Organisation, "Same")]
    [TestCase("Valmar Marshals", "Valmar Marshal", EntityKind.Organisation, "Short")]
    [TestCase("New Zealand", "New Zealander", EntityKind.Place, "Different")]
    [TestCase("Valmar Clinic", "Valmar Airport", EntityKind.Organisation, "Different")]
    [TestCase("Ana Brandt Clinic", "Ana Brandt Hospital", EntityKind.Person, "Different")]
    [TestCase("Ana Brandt Center", "Ana Brandt Rehab", EntityKind.Person, "Different")]
    [TestCase("Valmar HD", "Valmar Core", EntityKind.Organisation, "Different")]
    [TestCase("Halvik", "Halvick", EntityKind.Place, "Misspelt")]
    [TestCase("Schonfeld", "Schoenfeld", EntityKind.Unknown, "Misspelt")]
    [TestCase("Halvik", "Halviks", EntityKind.Unknown, "Different")]
    [TestCase("Niger", "Nigeria", EntityKind.Place, "Different")]
    [TestCase("Austria", "Australia", EntityKind.Place, "Different")]
    [TestCase("Orlen", "Orlan", EntityKind.Person, "Misspelt")]
    [TestCase("Maria", "Marta", EntityKind.Person, "Different")]
    [TestCase("Ana Schonfeld", "Schoenfeld", EntityKind.Person, "Misspelt")]
    [TestCase("Terence Brandt", "Terrence", EntityKind.Person, "Misspelt")]
    [TestCase("Maria Brandt", "Marta", EntityKind.Person, "Different")]
    [TestCase("Arno", "Arne", EntityKind.Person, "Different")]
    [TestCase("Walter Stiles", "Walter Styles", EntityKind.Person, "Misspelt")]
    [TestCase("Helen Mathews", "Helen Matthews", EntityKind.Person, "Misspelt")]
    [TestCase("Sergei Dovhenkyy", "Sergei Dovhenky", EntityKind.Person, "Transliterated")]
    [TestCase("Viktor Dovhenkovich", "Victor Dovhenkovych", EntityKind.Person, "Transliterated")]
    [TestCase("Moammar Qaddouri", "Muammar Gadduri", EntityKind.Person, "Transliterated")]
    [TestCase("Juergen Hoelzer", "Jürgen Hölzer", EntityKind.Person, "Transliterated")]
    [TestCase("Khalid Qasimi", "Khalid Kasimi", EntityKind.Person, "Transliterated")]
    [TestCase("Robbie Brandt", "Robert Brandt", EntityKind.Person, "Short")]
    [TestCase("Lennie Brandt", "Lennart Brandt", EntityKind.Person, "Short")]
    [TestCase("Marie Brandt", "Martin Brandt", EntityKind.Person, "OtherGivenName")]
    [TestCase("Valmar Orlen", "Valmar Brandtner", EntityKind.Organisation, "OtherSurname")]
    [TestCase("Gulf of Aden", "Gulf of Eden", EntityKind.Place, "Misspelt")]
    [TestCase("Bay of Orlen", "Bay of Arlen", EntityKind.Place, "Misspelt")]
    [TestCase("1400 block of Orlen Street", "1200 block of Orlen Street", EntityKind.Place, "Misspelt")]
    [TestCase("Lake Mora", "Lake Mova", EntityKind.Place, "OtherSurname")]
    [TestCase("Ana Hillmer", "Ana Hilmer", EntityKind.Person, "Misspelt")]
    [TestCase("Elisabeth Brandt", "Elizabeth Brandt", EntityKind.Person, "Misspelt")]
    [TestCase("Eamon Tolly", "Eamonn Tolley", EntityKind.Person, "Misspelt")]
    public void Of_TwoNames_SaysHowTheyAreAlike(string left, string right, EntityKind kind, string expected)
    {
        Assert.That(NameComparison.Of(left, right, kind).Likeness.ToString(), Is.EqualTo(expected));
        Assert.That(NameComparison.Of(right, left, kind).Likeness.ToString(), Is.EqualTo(expected), "the comparison is symmetric");
    }

    [TestCase("")]
    [TestCase("& of the")]
    public void Of_NoName_IsDifferent(string name) =>
        Assert.That(NameComparison.Of(name, "Ana Brandt", EntityKind.Person).Likeness, Is.EqualTo(NameLikeness.Different));

    // Not as [TestCase]: the arguments of an attribute are stored as UTF-8, which cannot hold half a surrogate pair.
    [Test]
    public void Of_LoneSurrogate_IsDifferent() => Of_NoName_IsDifferent("\uD800");
}
