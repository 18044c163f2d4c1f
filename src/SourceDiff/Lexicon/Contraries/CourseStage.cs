namespace SourceDiff.Lexicon.Contraries;

/// <summary>A stage that a verb may tell of a thing.</summary>
/// <param name="Course">The number of the course.</param>
/// <param name="Order">The place of the stage in it, from 0.</param>
/// <param name="Identity">How one thing is known from another.</param>
/// <param name="Particle">The word that follows the verb: "call <i>off</i>"; empty when none does.</param>
internal sealed record CourseStage(int Course, int Order, CourseIdentity Identity, string Particle);
