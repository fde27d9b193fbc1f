namespace ArticleKit.Parsing.Html.Page;

/// <summary>What stands at a node of a page.</summary>
internal interface IAtNode
{
    int Node { get; }
}

/// <summary>Looks for places in lists that have the order of the page.</summary>
internal static class PageOrder
{
    /// <summary>The first of some items that does not stand before a node; their count where all do.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int node)
        where T : struct, IAtNode
    {
        int low = 0;
        for (int high = items.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = items[middle].Node < node ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
