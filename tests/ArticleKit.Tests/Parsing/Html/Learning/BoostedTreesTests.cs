using ArticleKit.Parsing.Html.Learning;

namespace ArticleKit.Tests.Parsing.Html.Learning;

public class BoostedTreesTests
{
    private const int Width = 7;
    private const int Depth = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(64)]
    public void Many_rows_at_once_sum_to_what_each_sums_to(int count)
    {
        BoostedTrees trees = Trees(new Random(3), 21);
        using FeatureTable rows = Rows(new Random(count), count);
        var sums = new float[count];
        trees.Sums(rows, sums);
        sums.Should().Equal(Enumerable.Range(0, count).Select(i => trees.Sum(rows.Copy(i, Width))));
    }

    [Fact]
    public void Rows_to_skip_keep_their_answer()
    {
        BoostedTrees trees = Trees(new Random(3), 21);
        using FeatureTable rows = Rows(new Random(5), 30);
        bool[] skip = [.. Enumerable.Range(0, 30).Select(static i => i % 3 == 0 || i is > 7 and < 20)];
        float[] p = [.. Enumerable.Repeat(7f, 30)];
        trees.Probabilities(rows, p, skip);
        for (int i = 0; i < p.Length; i++)
        {
            if (skip[i])
            {
                p[i].Should().Be(7);
            }
            else
            {
                p[i].Should().BeInRange(0, 1);
            }
        }
    }

    private static BoostedTrees Trees(Random random, int count)
    {
        using var stream = new MemoryStream();
        BoostedTrees.Write(
            stream, 0.25f, Depth,
            [.. Enumerable.Range(0, count * Depth).Select(_ => (random.Next(Width), (float)random.NextDouble()))],
            [.. Enumerable.Range(0, count << Depth).Select(_ => (float)random.NextDouble() - 0.5f)]);
        return BoostedTrees.Read(new MemoryStream(stream.ToArray()));
    }

    private static FeatureTable Rows(Random random, int count)
    {
        var rows = new FeatureTable(count, Width);
        for (int i = 0; i < count; i++)
        {
            Row row = rows.Fill(i);
            for (int f = 0; f < Width; f++)
            {
                row.Add((float)random.NextDouble());
            }
        }

        return rows;
    }
}
