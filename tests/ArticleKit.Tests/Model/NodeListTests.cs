using ArticleKit.Model;

namespace ArticleKit.Tests.Model;

public class NodeListTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        NodeList<Inline> one = [new Text("a"), new Strong([new Text("b")])];
        NodeList<Inline> two = [new Text("a"), new Strong([new Text("b")])];

        one.Should().Equal(two);
        (one == two).Should().BeTrue();
        one.GetHashCode().Should().Be(two.GetHashCode());
    }

    [Fact]
    public void The_default_list_is_the_empty_list()
    {
        NodeList<Block> none = default;

        none.Count.Should().Be(0);
        none.Should().BeEmpty();
        (none == []).Should().BeTrue();
        none.ToString().Should().Be("[]");
    }
}
