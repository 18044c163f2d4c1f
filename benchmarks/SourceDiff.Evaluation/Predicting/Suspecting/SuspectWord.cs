using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>
/// A word of a summary that its article does not back, as features: few of many are there, so their numbers are kept with their
/// values. A new word has each sign by itself and with its type, a word out of its place has them apart from those.
/// </summary>
internal sealed class SuspectWord
{
    private const int FirstAspect = 6, FirstSign = FirstAspect + 16;

    private static readonly int Signs = Enum.GetValues<SuspectSign>().Length;
    private static readonly int Types = Enum.GetValues<SuspectType>().Length;
    private static readonly int FirstMoved = FirstSign + (Signs * (Types + 1));
    private static readonly int FirstBond = FirstMoved + Signs + Types;

    private readonly List<int> _features = [0];
    private readonly List<float> _values = [1];
    private readonly SuspectType _type;
    private readonly bool _isMoved;

    private SuspectWord()
    {
    }

    /// <summary>A word of this type; <paramref name="isMoved"/> where the article has it in another place.</summary>
    public SuspectWord(SuspectType type, bool isMoved)
    {
        (_type, _isMoved) = (type, isMoved);
        if (isMoved)
            Add(FirstMoved + Signs + (int)type, 1);
        Set(SuspectSign.Itself);
    }

    /// <summary>How many features there are; the first is always there.</summary>
    public static int Count => FirstBond + Enum.GetValues<BondSign>().Length;

    /// <summary>"not" where the article denies nothing.</summary>
    public static SuspectWord NewNegation { get; } = Of(1);

    /// <summary>"may", "at least", "most" where the article has no such word.</summary>
    public static SuspectWord NewDegree { get; } = Of(2);

    /// <summary>Affirmed, where the article denies it.</summary>
    public static SuspectWord LostNegation { get; } = Of(3);

    /// <summary>"before" for "after".</summary>
    public static SuspectWord TurnedRelation { get; } = Of(4);

    /// <summary>The other side of a matter in which the article takes one.</summary>
    public static SuspectWord OtherSide { get; } = Of(5);

    /// <summary>Two words of which the article has the opposite of one beside the other.</summary>
    public static SuspectWord OpposedBond { get; } = Of(FirstBond + (int)BondSign.Opposed);

    public IReadOnlyList<int> Features => _features;

    public IReadOnlyList<float> Values => _values;

    /// <summary>A discrepancy that the product reports stands beside the words.</summary>
    public static SuspectWord Of(Aspect aspect, double confidence) => Of(FirstAspect + (int)aspect, (float)confidence);

    /// <summary>Two words that the article has apart: 1 a little, 2 far, 3 nowhere near.</summary>
    public static SuspectWord BondApart(int level) => Of(FirstBond + (int)BondSign.ALittle + level - 1);

    public void Set(BondSign sign, bool isSet)
    {
        if (isSet)
            Add(FirstBond + (int)sign, 1);
    }

    public void Set(SuspectSign sign, float value = 1)
    {
        if (_isMoved)
        {
            Add(FirstMoved + (int)sign, value);
            return;
        }

        Add(FirstSign + (int)sign, value);
        Add(FirstSign + (Signs * (1 + (int)_type)) + (int)sign, value);
    }

    private static SuspectWord Of(int feature, float value = 1)
    {
        var word = new SuspectWord();
        word.Add(feature, value);
        return word;
    }

    private void Add(int feature, float value)
    {
        if (_features.Contains(feature))
            return;
        _features.Add(feature);
        _values.Add(value);
    }
}
