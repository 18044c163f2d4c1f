namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>What kind of word it is: a new name says more than a new verb.</summary>
internal enum SuspectType
{
    Number, Place, Name, Noun, Verb, Modifier,
}
