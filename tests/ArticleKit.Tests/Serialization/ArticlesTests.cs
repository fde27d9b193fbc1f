using System.Collections;
using System.Reflection;
using ArticleKit.Model;
using CsCheck;

namespace ArticleKit.Tests.Serialization;

public class ArticlesTests
{
    /// <summary>The properties of the writers are worth what the articles are that they are tried on.</summary>
    [Fact]
    public void Articles_made_at_random_hold_every_kind_of_block_and_inline()
    {
        var seen = new HashSet<Type>();
        Articles.WithSafeLinks.Sample(article => Collect(article.Body, seen), iter: 400, threads: 1);

        IEnumerable<Type> kinds = typeof(Block).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Block)) || t.IsSubclassOf(typeof(Inline))));
        seen.Should().Contain(kinds);
    }

    private static void Collect(IEnumerable nodes, HashSet<Type> seen)
    {
        foreach (object node in nodes)
        {
            seen.Add(node.GetType());
            foreach (PropertyInfo property in node.GetType().GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(NodeList<>)))
            {
                Collect((IEnumerable)property.GetValue(node)!, seen);
            }
        }
    }
}
