using System.Runtime.InteropServices;

namespace ArticleKit.Parsing.Html.Content;

/// <summary>
/// Text that stands on a page once more, unit after unit in the same order: a page written for two sizes of screen, the slides of a
/// carousel. A note or a step that comes back alone is another thing.
/// </summary>
internal static class CopiedText
{
    /// <summary>For each unit the characters of the run of copies that it stands in; 0 for what is no copy of something before it.</summary>
    /// <param name="units">The units of a page.</param>
    public static int[] Lengths(ReadOnlySpan<TextUnit> units)
    {
        var lengths = new int[units.Length];
        var firsts = new Dictionary<uint, int>(units.Length);
        int run = 0;
        int original = -1;
        for (int i = 0; i <= units.Length; i++)
        {
            int first = -1;
            if (i < units.Length)
            {
                ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(firsts, units[i].Hash, out bool copy);
                first = copy ? known : -1;
                known = copy ? known : i;
            }

            if (first < 0 || first != original + 1)
            {
                Spread(units, lengths, run, i);
                run = i;
            }

            original = first;
            if (first >= 0)
            {
                lengths[i] = units[i].Length;
            }
        }

        return lengths;
    }

    /// <summary>Gives each unit of a run what all of it holds.</summary>
    private static void Spread(ReadOnlySpan<TextUnit> units, int[] lengths, int start, int end)
    {
        int sum = 0;
        for (int i = start; i < end && i < units.Length; i++)
        {
            sum += lengths[i];
        }

        for (int i = start; i < end && i < units.Length; i++)
        {
            lengths[i] = lengths[i] == 0 ? 0 : sum;
        }
    }
}
