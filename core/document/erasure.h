#pragma once

namespace straw {

/// What erasing a person touches.
struct ErasureCount
{
    int records = 0;   // that name the person, themselves included
    int revisions = 0; // whose change tells of them
    int texts = 0;     // fields in which the name occurs; those stay as they are
};

} // namespace straw
