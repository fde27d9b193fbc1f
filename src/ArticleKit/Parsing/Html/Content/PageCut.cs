using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// How likely a unit has to be to be kept. What is kept should have the highest F1 against the article, as far as the likelihoods
/// tell (Lewis, "Evaluating and optimizing autonomous text classification systems", 1995): on a page that is plain to read that asks
/// for nearly a half, on one where much is in doubt for less, since leaving all of it out would leave no article.
/// </summary>
internal static class PageCut
{
    private const int Steps = 100;

    /// <summary>The bar that promises the most.</summary>
    /// <param name="units">The units.</param>
    /// <param name="p">How likely each belongs to the article, from 0 to 1.</param>
    /// <param name="lowest">The lowest bar to give.</param>
    /// <param name="highest">The highest bar to give.</param>
    public static float Best(ReadOnlySpan<TextUnit> units, ReadOnlySpan<float> p, float lowest, float highest)
    {
        Span<double> length = stackalloc double[Steps + 1];
        Span<double> likely = stackalloc double[Steps + 1];
        length.Clear();
        likely.Clear();
        double all = 0;
        for (int i = 0; i < units.Length; i++)
        {
            int step = (int)(p[i] * Steps);
            length[step] += units[i].Words;
            likely[step] += p[i] * units[i].Words;
            all += p[i] * units[i].Words;
        }

        double kept = 0;
        double right = 0;
        double best = -1;
        float bar = highest;
        for (int step = Steps; step >= (int)(lowest * Steps); step--)
        {
            kept += length[step];
            right += likely[step];
            double f1 = 2 * right / (kept + all);
            if (step <= (int)(highest * Steps) && f1 > best)
            {
                best = f1;
                bar = step / (float)Steps;
            }
        }

        return bar;
    }
}
