using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits the similarity by Newton's method over standardised features with an L2 penalty: no random numbers, the same result byte
/// for byte. Two losses add up: cross-entropy where pairs are labelled one by one, and a list-wise softmax where only some
/// partners of a passage are known, each corpus of lists with a weight of its own. The concave part of the list-wise loss is
/// taken as linear in each step (a majoriser: Lange, Hunter and Yang 2000), so that every step is a convex one.
/// O(pairs · features²) a step; the fit of all corpora takes seconds, where a thousand steps of a gradient took a minute.
/// </summary>
internal sealed class SimilarityModel(int features, double penalty, double positiveWeight)
{
    private const int Steps = 10;

    /// <summary>Partners that the softmax gives less are left out of the curvature.</summary>
    private const double LeastShare = 1e-4;

    private readonly int _width = (features + 7) / 8 * 8;
    private readonly FeatureScale _scale = new(features);
    private readonly double[] _gradient = new double[features];
    private float[] _curvature = [];
    private float[] _weights = [];

    public float[] Fit(IReadOnlyList<PairSet> labelled, IReadOnlyList<RankedPairs> ranked, ReadOnlySpan<bool> excluded)
    {
        _scale.Learn(labelled, excluded);
        var data = labelled.Select(set => _scale.Apply(set, _width)).ToArray();
        var lists = ranked.Select(corpus => corpus.Sets.Select(set => _scale.Apply(set, _width)).ToArray()).ToArray();
        double importance = labelled.Sum(set => set.Labels.Sum(Importance));
        _weights = new float[_width];
        _curvature = new float[_width * _width];
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(_gradient);
            Array.Clear(_curvature);
            for (int set = 0; set < data.Length; set++)
                AddLabelled(labelled[set], data[set], importance);
            for (int corpus = 0; corpus < lists.Length; corpus++)
                AddRanked(ranked[corpus], lists[corpus]);
            Descend();
        }

        return _scale.Undo(Array.ConvertAll(_weights, weight => (double)weight));
    }

    private double Importance(PairLabel label) =>
        label switch { PairLabel.Unknown => 0, PairLabel.Apart => 1, PairLabel.Same => 2 * positiveWeight, _ => positiveWeight };

    private void AddLabelled(PairSet set, float[] data, double all)
    {
        for (int pair = 0; pair < set.Pairs.Length; pair++)
        {
            double importance = Importance(set.Labels[pair]) / all;
            if (importance == 0)
                continue;
            var x = data.AsSpan(pair * _width, _width);
            double probability = 1 / (1 + Math.Exp(-Dot(x)));
            AddGradient(x, importance * (probability - (set.Labels[pair] == PairLabel.Apart ? 0 : 1)));
            AddCurvature(x, (float)(importance * probability * (1 - probability)));
        }
    }

    private void AddRanked(RankedPairs corpus, float[][] data)
    {
        int known = 0;
        foreach (var set in corpus.Sets)
        {
            for (int row = 0; row + 1 < set.Rows.Length; row++)
                known += IsKnown(set, row) ? 1 : 0;
        }

        for (int set = 0; set < data.Length; set++)
        {
            for (int row = 0; row + 1 < corpus.Sets[set].Rows.Length; row++)
            {
                if (IsKnown(corpus.Sets[set], row))
                    AddList(corpus.Sets[set], row, data[set], corpus.Weight / known);
            }
        }
    }

    private static bool IsKnown(PairSet set, int row) =>
        set.Labels.AsSpan(set.Rows[row], set.Rows[row + 1] - set.Rows[row]).ContainsAny(PairLabel.Same, PairLabel.Partial);

    private void AddList(PairSet set, int row, float[] data, double importance)
    {
        int first = set.Rows[row], count = set.Rows[row + 1] - first;
        var scores = new double[count];
        for (int k = 0; k < count; k++)
            scores[k] = Dot(data.AsSpan((first + k) * _width, _width));
        double most = scores.Max(), all = 0, linked = 0;
        for (int k = 0; k < count; k++)
        {
            scores[k] = Math.Exp(scores[k] - most);
            all += scores[k];
            linked += set.Labels[first + k] == PairLabel.Unknown ? 0 : scores[k];
        }

        var mean = new float[_width];
        for (int k = 0; k < count; k++)
        {
            var x = data.AsSpan((first + k) * _width, _width);
            double share = scores[k] / all;
            AddGradient(x, importance * (share - (set.Labels[first + k] == PairLabel.Unknown ? 0 : scores[k] / linked)));
            if (share > LeastShare)
                AddCurvature(x, (float)(importance * share));
            for (int f = 0; f < features; f++)
                mean[f] += (float)(share * x[f]);
        }

        AddCurvature(mean, (float)-importance);
    }

    private void Descend()
    {
        var system = new double[features, features + 1];
        for (int row = 0; row < features; row++)
        {
            double shrink = row == 0 ? 0 : penalty;
            for (int column = 0; column < features; column++)
                system[row, column] = _curvature[row * _width + column];
            system[row, row] += shrink + 1e-7;
            system[row, features] = _gradient[row] + shrink * _weights[row];
        }

        double[] step = LinearSystem.Solve(system);
        for (int f = 0; f < features; f++)
            _weights[f] -= (float)step[f];
    }

    private double Dot(ReadOnlySpan<float> x)
    {
        double sum = 0;
        for (int f = 0; f < features; f++)
            sum += (double)_weights[f] * x[f];
        return sum;
    }

    private void AddGradient(ReadOnlySpan<float> x, double error)
    {
        for (int f = 0; f < features; f++)
            _gradient[f] += error * x[f];
    }

    /// <summary>Adds factor · x · xᵀ, eight numbers at a time: element by element, so the result is the same on every machine.</summary>
    private void AddCurvature(ReadOnlySpan<float> x, float factor)
    {
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(x);
        for (int f = 0; f < features; f++)
        {
            if (x[f] == 0)
                continue;
            var scaled = Vector256.Create(factor * x[f]);
            var row = MemoryMarshal.Cast<float, Vector256<float>>(_curvature.AsSpan(f * _width, _width));
            for (int i = 0; i < row.Length; i++)
                row[i] += scaled * lanes[i];
        }
    }
}
