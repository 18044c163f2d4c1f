using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Reading;

internal sealed class RoleExtractorTests
{
    [TestCase("It pleased general manager Theo Vance.", "general manager: Theo Vance")]
    [TestCase("We met Lia Strand, a nurse, there.", "nurse: Lia Strand")]
    [TestCase("We met Lia Strand, 38, the mayor of Tulsa.", "mayor: Lia Strand @ Tulsa")]
    [TestCase("He asked Defense Secretary Omar Finch.", "defense secretary: Omar Finch")]
    [TestCase("He asked U.S. Defense Secretary Omar Finch.", "defense secretary: Omar Finch @ United States")]
    [TestCase("He asked GM Theo Vance.", "general manager: Theo Vance")]
    [TestCase("He asked Gen. Omar Finch.", "general: Omar Finch")]
    [TestCase("We met Trey Holt, Norvex's Chief Information Security Officer.", "chief information security officer: Trey Holt @ Norvex")]
    [TestCase("He came with his wife, Anna Holt.", "wife: Anna Holt")]
    [TestCase("Then Omar Finch was elected chairman.", "chair: Omar Finch")]
    [TestCase("He asked Acting Police Chief Ana Berg.", "acting police chief: Ana Berg")]
    [TestCase("We met Lia Strand, chief regulatory officer at Norvex.", "chief regulatory officer: Lia Strand @ Norvex")]
    [TestCase("We met Lia Strand, Chief Safety and Data Officer.", "chief safety and data officer: Lia Strand")]
    [TestCase("He asked his co-worker, Anna Holt.", "co-worker: Anna Holt")]
    [TestCase("He asked vice-presidential nominee Omar Finch.", "vice-presidential nominee: Omar Finch")]
    [TestCase("He asked Green Party candidate Omar Finch.", "candidate: Omar Finch @ Green Party")]
    [TestCase("The safety inspection failed. Public safety is at risk.", "")]
    [TestCase("They signed safety Omar Finch.", "safety: Omar Finch")]
    [TestCase("At first, Theo Vance said, firefighters stayed outside.", "firefighter: -")]
    [TestCase("Firefighters stayed outside, Theo Vance said.", "firefighter: -")]
    [TestCase("They found a prosecutor, Lia Strand said.", "prosecutor: -")]
    [TestCase("It burned down the old Brell Maid warehouse at night.", "")]
    [TestCase("He asked Minister of Transport Omar Finch.", "transport minister: Omar Finch")]
    [TestCase("He asked Omar Finch, the deputy minister of agriculture.", "deputy agriculture minister: Omar Finch")]
    [TestCase("He asked Omar Finch, the minister of health and sport.", "minister: Omar Finch")]
    [TestCase("In a letter to the prosecutor in Tulsa, Omar Finch said no.", "prosecutor: - @ Tulsa")]
    public void Extract_PersonWithRole_NamesOfficeHolderAndBody(string text, string expected)
    {
        var reading = new DocumentReader([new NameExtractor(), new RoleExtractor()], int.MaxValue).Read(new Document("a", text), CancellationToken.None);
        var roles = reading.Facts.OfType<RoleFact>().Select(role =>
            $"{role.Role}: {(role.Holder < 0 ? "-" : reading.Entities[role.Holder].Name)}{(role.Organisation < 0 ? "" : $" @ {reading.Entities[role.Organisation].Name}")}");
        Assert.That(string.Join(" | ", roles), Is.EqualTo(expected));
    }
}
