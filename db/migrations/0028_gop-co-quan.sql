-- Gộp nhiều bước: nhớ mỗi cơ quan đã gộp thẳng vào dòng nào, để tách ra thì những dòng đã theo nó cùng về với nó. /
-- Agencies merged in several steps: which row each was merged into itself, so that a split takes along those that came with it.
ALTER TABLE co_quan ADD COLUMN gop_qua_id INTEGER /* dòng mà chính dòng này đã được gộp vào; gop_vao_id là dòng đứng tên sau mọi bước gộp */ REFERENCES co_quan (id);
UPDATE co_quan SET gop_qua_id = gop_vao_id WHERE gop_vao_id IS NOT NULL;
