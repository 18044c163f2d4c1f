using System.Globalization;
using System.Text.Json.Nodes;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Of the findings told with some confidence, how many are right: what a calibrated confidence promises.</summary>
internal sealed class ConfidenceBins
{
    private const int Bins = 10;

    private readonly (int Right, int Told, double Sum)[] _bins = new (int, int, double)[Bins];

    public void Add(double confidence, bool isRight)
    {
        ref var bin = ref _bins[Math.Min(Bins - 1, (int)(confidence * Bins))];
        bin = (bin.Right + (isRight ? 1 : 0), bin.Told + 1, bin.Sum + confidence);
    }

    /// <summary>One entry a bin that holds findings: <c>mean .55: 3/4</c>.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        for (int i = 0; i < Bins; i++)
        {
            if (_bins[i].Told > 0)
                json[string.Create(CultureInfo.InvariantCulture, $"{_bins[i].Sum / _bins[i].Told:0.00}")] = $"{_bins[i].Right}/{_bins[i].Told}";
        }

        return json;
    }

    /// <summary>The same on one line: <c>0.55 3/4, 0.71 8/9</c>.</summary>
    public string ToLine() => string.Join(", ", ToJson().Select(bin => $"{bin.Key} {bin.Value}"));
}
