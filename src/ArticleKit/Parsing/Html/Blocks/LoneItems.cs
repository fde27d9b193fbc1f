using ArticleKit.Model;

namespace ArticleKit.Parsing.Html.Blocks;

/// <summary>Lists that editors made item by item: bullets of one item each, side by side, and numbered lists that count on.</summary>
internal static class LoneItems
{
    /// <summary>The blocks, such lists gathered into one.</summary>
    public static List<Block> Gather(List<Block> blocks)
    {
        if (!blocks.Exists(static b => b is List))
        {
            return blocks; // so with most
        }

        var result = new List<Block>(blocks.Count);
        for (int first = 0, end; first < blocks.Count; first = end)
        {
            end = first + 1;
            while (end < blocks.Count && GoesOn(blocks[end - 1], blocks[end]))
            {
                end++;
            }

            result.Add(end == first + 1 ? blocks[first] : (List)blocks[first] with { Content = NodeList.From(blocks[first..end].SelectMany(static b => ((List)b).Content)) });
        }

        return result;
    }

    private static bool GoesOn(Block one, Block other) =>
        one is List before && other is List next && before.Ordered == next.Ordered
        && (next.Ordered ? next.Start == before.Start + before.Content.Count : before.Content.Count == 1 && next.Content.Count == 1);
}
