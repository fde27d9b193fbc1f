namespace ArticleKit.Accuracy.Figures;

/// <summary>Right, wrong and missed.</summary>
internal readonly record struct Tally(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong + Missed == 0 ? 1 : Right + Wrong == 0 ? 0 : Right / (double)(Right + Wrong);

    public double Recall => Right + Wrong + Missed == 0 ? 1 : Right + Missed == 0 ? 0 : Right / (double)(Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);

    /// <summary>Compares bags.</summary>
    public static Tally Of(Dictionary<string, int> truth, Dictionary<string, int> found)
    {
        int right = truth.Sum(t => Math.Min(t.Value, found.GetValueOrDefault(t.Key)));
        return new Tally(right, found.Values.Sum() - right, truth.Values.Sum() - right);
    }
}
