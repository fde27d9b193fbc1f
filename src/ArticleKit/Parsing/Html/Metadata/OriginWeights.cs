using System.Runtime.CompilerServices;

namespace ArticleKit.Parsing.Html.Metadata;

/// <summary>A weight for each origin that has one: a page has many options for its title, each with few origins.</summary>
internal struct OriginWeights
{
    private const int Origins = (int)Origin.Data + 1;

    private Weights _weights;
    private uint _given;

    /// <summary>How many origins have a weight.</summary>
    public readonly int Count => System.Numerics.BitOperations.PopCount(_given);

    /// <summary>The greatest weight of all; none is less than 0.</summary>
    public readonly int Highest
    {
        get
        {
            int highest = 0;
            foreach (int weight in _weights)
            {
                highest = Math.Max(highest, weight);
            }

            return highest;
        }
    }

    /// <summary>The weight of an origin; 0 where it has none.</summary>
    public readonly int GetValueOrDefault(Origin origin) => _weights[(int)origin];

    public readonly bool ContainsKey(Origin origin) => (_given & (1u << (int)origin)) != 0;

    /// <summary>Gives an origin a weight, if it has no greater one.</summary>
    public void Raise(Origin origin, int weight)
    {
        _weights[(int)origin] = Math.Max(_weights[(int)origin], weight);
        _given |= 1u << (int)origin;
    }

    [InlineArray(Origins)]
    private struct Weights
    {
        private int _first;
    }
}
