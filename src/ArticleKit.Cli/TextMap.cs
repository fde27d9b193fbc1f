namespace ArticleKit.Cli;

/// <summary>
/// Finds where the plain text of an article's parts stands in another text: the input they were read from, or the output they are
/// written to. White space and the marks of light markup may differ.
/// </summary>
internal sealed class TextMap(string target)
{
    private const int Probe = 32;
    private int _from;

    /// <summary>For each index of a part, and for its end, the index in the target; null when the part does not stand there.</summary>
    public int[]? Map(string part)
    {
        int first = 0;
        while (first < part.Length && char.IsWhiteSpace(part[first]))
        {
            first++;
        }

        if (first == part.Length)
        {
            return null;
        }

        for (int round = 0; round < 2; round++)
        {
            for (int at = target.IndexOf(part[first], _from); at >= 0; at = target.IndexOf(part[first], at + 1))
            {
                if (Follow(part, first, at, Math.Min(part.Length, first + Probe), null))
                {
                    var map = new int[part.Length + 1];
                    Follow(part, first, at, part.Length, map);
                    _from = map[part.Length];
                    return map;
                }
            }

            // The title may stand behind a byline: look again from the top.
            _from = 0;
        }

        return null;
    }

    /// <summary>Follows a part through the target; without a map to fill, false at the first difference.</summary>
    private bool Follow(string part, int from, int at, int to, int[]? map)
    {
        for (int i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(part[i]))
            {
                Set(map, i, at);
                continue;
            }

            int look = at;
            while (look < target.Length && target[look] != part[i] && (char.IsWhiteSpace(target[look]) || target[look] is '*' or '_' or '#' or '>' or '\u00AD' or '-'))
            {
                look++;
            }

            if (look == target.Length || target[look] != part[i])
            {
                if (map is null)
                {
                    return false;
                }

                look = target.AsSpan(at, Math.Min(200, target.Length - at)).IndexOf(part[i]) is >= 0 and int near ? at + near : at;
            }

            Set(map, i, look);
            at = Math.Min(target.Length, look + 1);
        }

        Set(map, to, at);
        return true;
    }

    private static void Set(int[]? map, int index, int value)
    {
        if (map is not null)
        {
            map[index] = value;
        }
    }
}
