using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Looks at the names that an outline declares: the clerk's keys and their C# names.</summary>
internal sealed class NameBinder(MessageLog log)
{
    /// <summary>What no name may hold.</summary>
    public const string NotInNames = " \u3000.:：{}[]()（）\"'“”,，<>=!+*≤≥≠";

    /// <summary>What no name may be: the words of conditions and references.</summary>
    public static readonly HashSet<string> NoNames = [.. BraceWords.Reference, "and", "or", "present", "absent", "且", "或", "有", "无"];

    /// <summary>The C# name of what a key declares, after looking whether key and name can be used.</summary>
    public string Name(YamlScalar key, MapReader? keys, Model model, ValueList? list)
    {
        CheckName(key);
        YamlScalar? written = keys?.Scalar(Keys.Name);
        string name = written?.Value ?? CSharpName.From(key.Value);
        Place place = written?.Place ?? key.Place;
        if (!CSharpName.IsValid(name))
        {
            log.Say(OutlineMessages.BadCSharpName, place, name);
        }
        else if (CSharpName.IsReserved(name))
        {
            log.Say(OutlineMessages.ReservedName, place, name, key.Value);
        }
        IEnumerable<Declaration> siblings = list?.Fields ?? model.Declarations;
        string look = YamlReader.Key(key.Value);
        if (siblings.FirstOrDefault(d => d.Look == look || d.Name == name) is { } twin)
        {
            log.Say(OutlineMessages.DuplicateName, key.Place, key.Value, twin.Place.Line);
        }
        else if (list is null)
        {
            CheckAround(key, look, name, model);
        }
        return name;
    }

    /// <summary>What the models around this one and inside it have declared so far: a part without an id declares for the one around it, later than the parts before it.</summary>
    private void CheckAround(YamlScalar key, string look, string name, Model model)
    {
        IEnumerable<Declaration> Same(IEnumerable<Model> models) => log.HasLostNames ? [] : models.Skip(1).SelectMany(other => other.Declarations).Where(d => d.Look == look);
        if (Same(model.AndOuter()).FirstOrDefault() is { } hidden)
        {
            log.Say(OutlineMessages.HidesOuterName, key.Place, key.Value, hidden.Place.Line);
        }
        else if (model.Children.FirstOrDefault(child => child.Name == name) is { } part)
        {
            log.Say(OutlineMessages.DuplicateName, key.Place, key.Value, part.Place.Line);
        }
        foreach (Declaration hiding in Same(model.AndBelow()))
        {
            log.Say(OutlineMessages.HidesOuterName, hiding.Place, hiding.Key, key.Place.Line);
        }
    }

    /// <summary>Says what a key cannot hold or be.</summary>
    public void CheckName(YamlScalar key)
    {
        string name = key.Value;
        int bad = name.IndexOfAny(NotInNames.ToCharArray());
        if (name.Length == 0 || bad >= 0)
        {
            string suggestion = string.Concat(name.Where(c => NotInNames.IndexOf(c) < 0));
            log.HasLostNames = true;
            log.Say(OutlineMessages.BadKey, key.PlaceOf(Math.Max(0, bad), 1), name, name.Length == 0 ? "" : name[bad].ToString(), suggestion);
        }
        else if (NoNames.Contains(name) || PlainNumber.TryRead(name, out _))
        {
            log.Say(OutlineMessages.KeyIsWord, key.Place, name);
        }
    }
}
