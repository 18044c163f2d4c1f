namespace SourceDiff.Evaluation.Fitting;

/// <summary>Solves linear equations by Gaussian elimination with pivots, O(n³).</summary>
internal static class LinearSystem
{
    private const double Nothing = 1e-12;

    /// <summary>The solution of n equations, the right side in the last column; 0 for unknowns that no equation determines.</summary>
    public static double[] Solve(double[,] system)
    {
        int size = system.GetLength(0);
        for (int column = 0; column < size; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < size; row++)
                pivot = Math.Abs(system[row, column]) > Math.Abs(system[pivot, column]) ? row : pivot;
            if (Math.Abs(system[pivot, column]) < Nothing)
                continue;
            for (int k = column; k <= size && pivot != column; k++)
                (system[column, k], system[pivot, k]) = (system[pivot, k], system[column, k]);
            for (int row = column + 1; row < size; row++)
            {
                double factor = system[row, column] / system[column, column];
                for (int k = column; k <= size; k++)
                    system[row, k] -= factor * system[column, k];
            }
        }

        var solution = new double[size];
        for (int row = size - 1; row >= 0; row--)
        {
            double rest = system[row, size];
            for (int k = row + 1; k < size; k++)
                rest -= system[row, k] * solution[k];
            solution[row] = Math.Abs(system[row, row]) < Nothing ? 0 : rest / system[row, row];
        }

        return solution;
    }
}
