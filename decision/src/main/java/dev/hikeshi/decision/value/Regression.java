package dev.hikeshi.decision.value;

/**
 * Least squares by the normal equations, with a trace of ridge so that equal columns do no harm.
 */
final class Regression {
    private static final double RIDGE = 1e-9;

    private Regression() {}

    /** The coefficients that fit the values best. */
    static double[] fit(double[][] rows, double[] values) {
        int columns = rows[0].length;
        double[][] system = new double[columns][columns + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < columns; i++) {
                double at = rows[row][i];
                for (int j = i; j < columns; j++) {
                    system[i][j] += at * rows[row][j];
                }
                system[i][columns] += at * values[row];
            }
        }
        for (int i = 0; i < columns; i++) {
            system[i][i] += RIDGE * rows.length;
            for (int j = 0; j < i; j++) {
                system[i][j] = system[j][i];
            }
        }
        return solved(system);
    }

    /** The fitted value of a row. */
    static double at(double[] coefficients, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += coefficients[i] * row[i];
        }
        return sum;
    }

    /** Gaussian elimination with pivoting. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = system[column];
            system[column] = system[pivot];
            system[pivot] = swap;
            for (int row = column + 1; row < n; row++) {
                double factor = system[row][column] / system[column][column];
                for (int i = column; i <= n; i++) {
                    system[row][i] -= factor * system[column][i];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double rest = system[row][n];
            for (int i = row + 1; i < n; i++) {
                rest -= system[row][i] * solution[i];
            }
            solution[row] = rest / system[row][row];
        }
        return solution;
    }
}
